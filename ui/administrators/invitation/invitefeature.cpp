// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/invitation/invitefeature.h"

#include "ui/administrators/invitation/invitedialog.h"
#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace ccj::ui {

InviteFeature::InviteFeature(AdministratorsHost &host, QObject *parent)
    : AdministratorsFeature(host, parent),
      m_directory(host.services().http, host.services().clock),
      m_invite(new QAction(ui::icon(u"person-plus"_s), {}, this))
{
    m_invite->setShortcut(QKeySequence::New);
    connect(m_invite, &QAction::triggered, this, &InviteFeature::open);
}

void InviteFeature::retranslate()
{
    m_invite->setText(tr("&Invite administrator…"));
}

void InviteFeature::update(const std::optional<administrators::Administrator> & /*selected*/,
                           bool pageIsVisible)
{
    m_invite->setEnabled(pageIsVisible);
}

void InviteFeature::open()
{
    if (host().isAsking())
        return;
    auto *dialog = new InviteDialog(controller(), m_directory, host().widget());
    connect(dialog, &InviteDialog::checkRequested, this, &InviteFeature::checkDirectory);
    connect(dialog, &InviteDialog::started, this, [this](quint64 id) { host().operationStarted(id); });
    connect(dialog, &InviteDialog::showRowRequested, this,
            [this](const QString &key) { host().showRow(key); });
    host().openDialog(dialog);
    checkDirectory();
}

void InviteFeature::checkDirectory()
{
    m_directory.check(host().services().place().organizationId, controller().caller().consoleApi);
}

} // namespace ccj::ui
