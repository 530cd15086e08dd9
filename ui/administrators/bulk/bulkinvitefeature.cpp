// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/bulk/bulkinvitefeature.h"

#include "ui/administrators/bulk/bulkinvitedialog.h"
#include "ui/theme/icons.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using administrators::AdministratorsController;
using administrators::bulk::BulkRun;

BulkInviteFeature::BulkInviteFeature(AdministratorsHost &host, QObject *parent)
    : AdministratorsFeature(host, parent),
      m_open(new QAction(ui::icon(u"people"_s), {}, this)),
      m_run(host.services().controller, host.services().http, host.services().clock, host.services().store,
            [place = host.services().place] { return place().organizationId; })
{
    m_open->setShortcut(QKeySequence(u"Ctrl+Shift+N"_s));
    connect(m_open, &QAction::triggered, this, &BulkInviteFeature::open);
    connect(&controller(), &AdministratorsController::stateChanged, this, &BulkInviteFeature::follow);
    // The notice goes with everything else that was said; it comes back with the next list.
    connect(&controller(), &AdministratorsController::cleared, this, [this] { m_organization.clear(); });
    connect(&m_run, &BulkRun::finished, this, &BulkInviteFeature::onFinished);
}

void BulkInviteFeature::retranslate()
{
    m_open->setText(tr("Invite &many…"));
}

void BulkInviteFeature::update(const std::optional<administrators::Administrator> & /*selected*/,
                               bool pageIsVisible)
{
    m_open->setEnabled(pageIsVisible);
}

/// Whom the verdicts rest on, and whether a batch of this organisation waits to go on.
void BulkInviteFeature::follow()
{
    if (controller().isComplete() && controller().loadedAt() != m_rosterAsOf) {
        m_rosterAsOf = controller().loadedAt();
        m_draft.setRoster(controller().roster());
    }
    const auto organization = host().services().place().organizationId;
    if (organization == m_organization)
        return;
    m_organization = organization;
    m_draft.clear();
    if (m_dialog)
        m_dialog->reject();
    m_run.restore();
    if (!m_run.isGoingOn())
        return;
    host().showNotice(
        Banner::Severity::Warning,
        [this] {
            const auto counts = m_run.batch().counts();
            return tr("The invitation of many people is unfinished: %1 of %2 rows are done.")
                .arg(QLocale().toString(counts.settled()), QLocale().toString(counts.toSend));
        },
        [] { return tr("Go on…"); }, [this] { open(); });
}

void BulkInviteFeature::open()
{
    if (host().isAsking())
        return;
    if (!controller().isComplete() && !controller().isLoading())
        controller().refresh();
    m_dialog = new BulkInviteDialog(m_draft, m_run, controller(), host().services().settings,
                                    host().services().clock, host().widget());
    connect(m_dialog, &BulkInviteDialog::showRequested, this, &BulkInviteFeature::showRow);
    host().openDialog(m_dialog);
}

void BulkInviteFeature::onFinished()
{
    m_draft.clear();
    if (m_dialog)
        return;
    host().showNotice(
        Banner::Severity::Success,
        [this] {
            return tr("The batch is finished: %n people were invited.", nullptr,
                      static_cast<int>(m_run.batch().counts().invited));
        },
        [] { return tr("Show the result"); },
        [this] {
            open();
            if (m_dialog)
                m_dialog->showResult();
        });
}

void BulkInviteFeature::showRow(const QString &email)
{
    if (const auto listed = controller().roster().findByEmail(email))
        host().showRow(listed->key());
}

} // namespace ccj::ui
