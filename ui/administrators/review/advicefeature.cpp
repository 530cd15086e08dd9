// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/review/advicefeature.h"

#include "ui/administrators/review/advicedialog.h"
#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace ccj::ui {

using administrators::AdministratorsController;
using administrators::Advice;

AdviceFeature::AdviceFeature(AdministratorsHost &host, QObject *parent)
    : AdministratorsFeature(host, parent),
      m_reviews(host.services().store),
      m_open(new QAction(ui::icon(u"lightbulb"_s), {}, this)),
      m_link(new QAction(this))
{
    m_open->setShortcut(QKeySequence(u"Ctrl+Shift+A"_s));
    m_link->setVisible(false);
    connect(m_open, &QAction::triggered, this, &AdviceFeature::open);
    connect(m_link, &QAction::triggered, this, &AdviceFeature::open);
    connect(&controller(), &AdministratorsController::stateChanged, this, &AdviceFeature::judge);
}

AdviceFeature::~AdviceFeature() = default;

void AdviceFeature::retranslate()
{
    m_open->setText(tr("Ad&vice…"));
    m_link->setText(tr("%n piece(s) of advice", nullptr, m_advice ? static_cast<int>(m_advice->size()) : 0));
}

void AdviceFeature::update(const std::optional<administrators::Administrator> & /*selected*/,
                           bool pageIsVisible)
{
    m_open->setEnabled(pageIsVisible && m_advice.has_value());
    m_link->setVisible(m_advice && !m_advice->isEmpty());
}

/// Only of a whole list: half of one would warn for nothing.
void AdviceFeature::judge()
{
    if (!controller().isComplete()) {
        m_judging.cancel();
        m_advice.reset();
        return update({}, host().widget()->isVisible());
    }
    if (controller().isLoading())
        return;
    const auto &services = host().services();
    const auto nothingGranted = m_reviews.withoutPermissions(services.place().organizationId);
    const auto roster = controller().roster();
    QStringList stillSo;
    for (const auto &key : nothingGranted.value_or(QStringList())) {
        const auto person = roster.find(key);
        if (person && !person->hasFullAccess())
            stillSo << key;
    }
    m_judging =
        m_worker.run([roster, now = services.clock.now(), stillSo](
                         const std::stop_token &) { return administrators::adviceFor(roster, now, stillSo); },
                     [this, roster](const QList<Advice> &advice) {
                         m_advice = advice;
                         m_roster = roster;
                         retranslate();
                         update({}, host().widget()->isVisible());
                         if (m_dialog)
                             m_dialog->setAdvice(advice, roster);
                     });
}

void AdviceFeature::open()
{
    if (!m_advice || host().isAsking())
        return;
    m_dialog = new AdviceDialog(host().widget());
    m_dialog->setAdvice(*m_advice, m_roster);
    connect(m_dialog, &AdviceDialog::showRowRequested, this,
            [this](const QString &key) { host().showRow(key); });
    host().openDialog(m_dialog);
}

} // namespace ccj::ui
