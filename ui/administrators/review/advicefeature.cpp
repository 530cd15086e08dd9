// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/review/advicefeature.h"

#include "ui/administrators/review/advicedialog.h"
#include "ui/administrators/review/adviser.h"
#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace ccj::ui {

AdviceFeature::AdviceFeature(AdministratorsHost &host, const Adviser &adviser, QObject *parent)
    : AdministratorsFeature(host, parent),
      m_adviser(adviser),
      m_open(new QAction(ui::icon(u"lightbulb"_s), {}, this)),
      m_link(new QAction(this))
{
    m_open->setShortcut(QKeySequence(u"Ctrl+Shift+A"_s));
    m_link->setVisible(false);
    connect(m_open, &QAction::triggered, this, &AdviceFeature::open);
    connect(m_link, &QAction::triggered, this, &AdviceFeature::open);
    connect(&adviser, &Adviser::changed, this, &AdviceFeature::follow);
}

void AdviceFeature::retranslate()
{
    const auto &advice = m_adviser.advice();
    m_open->setText(tr("Ad&vice…"));
    m_link->setText(tr("%n piece(s) of advice", nullptr, advice ? static_cast<int>(advice->size()) : 0));
}

void AdviceFeature::update(const std::optional<administrators::Administrator> & /*selected*/,
                           bool pageIsVisible)
{
    const auto &advice = m_adviser.advice();
    m_open->setEnabled(pageIsVisible && advice.has_value());
    m_link->setVisible(advice && !advice->isEmpty());
}

void AdviceFeature::follow()
{
    retranslate();
    update({}, host().widget()->isVisible());
    if (m_dialog && m_adviser.advice())
        m_dialog->setAdvice(*m_adviser.advice(), m_adviser.roster());
}

void AdviceFeature::open()
{
    if (!m_adviser.advice() || host().isAsking())
        return;
    m_dialog = new AdviceDialog(host().widget());
    m_dialog->setAdvice(*m_adviser.advice(), m_adviser.roster());
    connect(m_dialog, &AdviceDialog::showRowRequested, this,
            [this](const QString &key) { host().showRow(key); });
    host().openDialog(m_dialog);
}

} // namespace ccj::ui
