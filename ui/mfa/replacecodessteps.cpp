// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/replacecodessteps.h"

#include "ui/common/consequences.h"
#include "ui/mfa/codesview.h"

#include <QVBoxLayout>

namespace ccj::ui {

using mfa::CodeReplacement;

// --- Identity -------------------------------------------------------------------------------------

ReplaceCodesIdentity::ReplaceCodesIdentity(CodeReplacement &replacement, const mfa::ClockCheck &check,
                                           QWidget *parent)
    : CodeEntryStep(replacement, CodeReplacement::Step::Identity, &CodeReplacement::enterCode, check, parent),
      m_replacement(replacement)
{
    auto *column = makeColumn();
    addEntry(column);
    column->addStretch();
}

QString ReplaceCodesIdentity::headline() const
{
    return tr("Verify that it is you");
}

QString ReplaceCodesIdentity::reassurance() const
{
    return m_replacement.areOldCodesDoubtful() ? QString()
                                               : tr("Nothing has changed yet: your backup codes work.");
}

// --- Confirm --------------------------------------------------------------------------------------

ReplaceCodesConfirm::ReplaceCodesConfirm(QWidget *parent)
    : FlowStep(parent), m_consequences(new Consequences(this))
{
    auto *column = makeColumn();
    column->addWidget(m_consequences);
    column->addStretch();
}

QString ReplaceCodesConfirm::headline() const
{
    return tr("Replace the backup codes?");
}

QString ReplaceCodesConfirm::reassurance() const
{
    return tr("Nothing has changed yet: your backup codes work.");
}

QString ReplaceCodesConfirm::verb() const
{
    return tr("Yes, replace");
}

void ReplaceCodesConfirm::retranslate()
{
    m_consequences->setWords({tr("Every backup code that you have now stops working at once, on paper and "
                                 "in files. Destroy them.")},
                             {tr("Your authenticator app and your recovery phone stay as they are."),
                              tr("You get ten new codes. They are shown this once: have a safe place "
                                 "ready.")});
}

// --- The new codes --------------------------------------------------------------------------------

ReplaceCodesNew::ReplaceCodesNew(CodeReplacement &replacement, const QString &account, Clock &clock,
                                 QWidget *parent)
    : FlowStep(parent), m_replacement(replacement), m_account(account), m_codes(new CodesView(clock, this))
{
    auto *column = makeColumn();
    column->addWidget(m_codes);
    column->addStretch();
    connect(m_codes, &CodesView::kept, &replacement, &CodeReplacement::codesKept);
    connect(m_codes, &CodesView::confirmed, &replacement, &CodeReplacement::codesConfirmed);
}

QString ReplaceCodesNew::headline() const
{
    return tr("Save your new backup codes");
}

QString ReplaceCodesNew::reassurance() const
{
    return tr("The old codes no longer work. Destroy them.");
}

QString ReplaceCodesNew::verb() const
{
    return tr("Close");
}

QWidget *ReplaceCodesNew::firstField()
{
    return m_replacement.areCodesConfirmed() ? nullptr : m_codes->firstField();
}

void ReplaceCodesNew::follow()
{
    if (const auto *codes = m_replacement.codes())
        m_codes->setCodes(*codes, m_account);
    else
        m_codes->clear();
}

} // namespace ccj::ui
