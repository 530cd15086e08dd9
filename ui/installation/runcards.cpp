// SPDX-License-Identifier: Apache-2.0
#include "ui/installation/runcards.h"

#include "ui/common/actionbutton.h"
#include "ui/common/factlist.h"
#include "ui/common/marklist.h"
#include "ui/installation/installationwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using installation::ExitCode;

// --- RunCard -------------------------------------------------------------------------------------

RunCard::RunCard(QWidget *parent)
    : Card(parent),
      m_silent(new MarkList(u"chevron-right"_s, Role::Muted, this, TextRole::Secondary)),
      m_wizard(new MarkList(u"chevron-right"_s, Role::Muted, this, TextRole::Secondary))
{
    column()->addWidget(m_silent);
    column()->addWidget(m_wizard);
    retranslateUi();
}

void RunCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void RunCard::retranslateUi()
{
    setHeading(tr("3. Run it on the connector's machine"));
    m_silent->setWords(tr("Silent installation"),
                       {tr("Put the installer and the file into one folder of the machine."),
                        tr("Open a prompt there as an administrator of the machine: the installer has the "
                           "rights of whoever starts it."),
                        tr("Run the command. /q keeps windows away, and the terms of service are accepted "
                           "with it.")});
    m_wizard->setWords(tr("Installation with the wizard"),
                       {tr("Start the installer without parameters. It checks the connection first."),
                        tr("Sign in as an administrator of Citrix Cloud Japan, choose organization and "
                           "resource location, and go through the wizard."),
                        tr("It checks the connection once more, and the domain of the machine is "
                           "registered.")});
}

// --- ExitCodesCard -------------------------------------------------------------------------------

ExitCodesCard::ExitCodesCard(QAction *logs, QWidget *parent) : Card(parent), m_codes(new FactList(this))
{
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(new ActionButton(logs, ButtonKind::Normal, this));
    buttons->addStretch();
    column()->addWidget(m_codes);
    column()->addLayout(buttons);
    retranslateUi();
}

void ExitCodesCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ExitCodesCard::retranslateUi()
{
    setHeading(tr("4. What the exit code means"));
    QList<Fact> facts;
    for (const auto &known : installation::exitCodes()) {
        const bool isGood = known.meaning == ExitCode::Meaning::Installed;
        facts.append({QString::number(known.code),
                      InstallationWords::exitCode(known.meaning),
                      {},
                      isGood ? Tone::Positive : Tone::Negative});
    }
    facts.append({tr("Any other"), InstallationWords::exitCode({}), {}, Tone::Neutral});
    m_codes->setFacts(facts);
}

} // namespace ccj::ui
