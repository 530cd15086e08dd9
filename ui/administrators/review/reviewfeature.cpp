// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/review/reviewfeature.h"

#include "ui/administrators/review/reviewdialog.h"
#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace ccj::ui {

ReviewFeature::ReviewFeature(AdministratorsHost &host, const Adviser &adviser, QObject *parent)
    : AdministratorsFeature(host, parent),
      m_adviser(adviser),
      m_reviews(host.services().http, host.services().store, host.services().clock),
      m_open(new QAction(ui::icon(u"journal-check"_s), {}, this))
{
    m_open->setShortcut(QKeySequence(u"Ctrl+Shift+R"_s));
    connect(m_open, &QAction::triggered, this, &ReviewFeature::open);
}

ReviewFeature::~ReviewFeature()
{
    delete m_dialog;
}

void ReviewFeature::retranslate()
{
    m_open->setText(tr("Access revie&w…"));
}

void ReviewFeature::update(const std::optional<administrators::Administrator> & /*selected*/,
                           bool pageIsVisible)
{
    const auto organization = host().services().place().organizationId;
    m_open->setEnabled(pageIsVisible && !organization.isEmpty());
    // Another organization, or nobody: this review is not theirs.
    if (m_dialog && organization != m_reviews.place().organizationId)
        m_dialog->close();
}

void ReviewFeature::open()
{
    if (!m_dialog) {
        const auto place = host().services().place();
        m_reviews.setPlace({place.organizationId, place.organizationName, place.orgId, place.userName});
        m_dialog = new ReviewDialog(m_reviews, m_adviser, host());
        connect(m_dialog, &ReviewDialog::adviceRequested, this, &ReviewFeature::adviceRequested);
        connect(m_dialog, &ReviewDialog::carryOutRequested, this, &ReviewFeature::carryOut);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void ReviewFeature::carryOut(administrators::Decision decision)
{
    if (decision == administrators::Decision::Change)
        Q_EMIT accessRequested();
    else if (decision == administrators::Decision::Remove)
        Q_EMIT removalRequested();
}

} // namespace ccj::ui
