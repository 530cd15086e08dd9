// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/access/accessfeature.h"

#include "ui/administrators/access/accessdialog.h"
#include "ui/common/actionbutton.h"
#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace ccj::ui {

using administrators::Administrator;

AccessFeature::AccessFeature(AdministratorsHost &host, QObject *parent)
    : AdministratorsFeature(host, parent), m_edit(new QAction(ui::icon(u"shield-lock"_s), {}, this))
{
    m_edit->setShortcut(QKeySequence(u"Ctrl+E"_s));
    connect(m_edit, &QAction::triggered, this, &AccessFeature::open);
}

QString AccessFeature::whyNot(const Administrator &row) const
{
    // R120. An API client has its creator's rights, which only the server knows.
    const auto own = controller().roster().findByEmail(controller().caller().email);
    if (own && !own->pending && !own->hasFullAccess())
        return tr("Only an administrator with full access can define permissions.");
    if (row.pending)
        return tr("The invitation has not been accepted yet. Access can be changed once it is.");
    if (row.operationId().isEmpty())
        return tr("The server gave no ID for this entry, so its access cannot be changed from here.");
    return {};
}

void AccessFeature::update(const std::optional<Administrator> &selected, bool pageIsVisible)
{
    const auto reason = selected ? whyNot(*selected) : QString();
    const bool idle = pageIsVisible && selected && !controller().isChanging(selected->key());
    m_edit->setEnabled(idle && reason.isEmpty());
    setButtonText(m_edit, tr("&Edit access…"));
    m_edit->setText(reason.isEmpty() ? tr("&Edit access…") : tr("&Edit access… (not possible)"));
    m_edit->setToolTip(reason);
    m_edit->setStatusTip(reason);
}

void AccessFeature::open()
{
    const auto target = host().selected();
    if (!target || host().isAsking())
        return;
    auto *dialog = new AccessDialog(host().services(), *target, host().widget());
    connect(dialog, &AccessDialog::started, this, [this](quint64 id) { host().operationStarted(id); });
    host().openDialog(dialog);
}

} // namespace ccj::ui
