// SPDX-License-Identifier: Apache-2.0
#include "ui/installation/secretdialog.h"

#include "ui/common/field.h"
#include "ui/common/lineedit.h"
#include "ui/common/secretclipboard.h"
#include "ui/installation/installationwords.h"

#include <QVBoxLayout>

namespace ccj::ui {

using namespace installation;

SecretDialog::SecretDialog(Form form, InstallParameters parameters, Clock &clock, QWidget *parent)
    : ApplyDialog(parent),
      m_form(form),
      m_parameters(std::move(parameters)),
      m_clock(clock),
      m_secret(new LineEdit(this)),
      m_field(new Field(m_secret, this))
{
    m_secret->setEchoMode(QLineEdit::Password);
    body()->addWidget(m_field);
    body()->addStretch();
    connect(m_secret, &QLineEdit::textEdited, this, [this] {
        m_objection.reset();
        showObjection();
    });
    SecretDialog::retranslateUi();
    m_secret->setFocus();
}

auth::SecretString SecretDialog::secret() const
{
    return auth::SecretString::fromText(m_secret->text());
}

bool SecretDialog::validate()
{
    const auto found = objectionsToSecret(secret());
    m_objection = found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
    showObjection();
    m_secret->setFocus();
    return !m_objection;
}

void SecretDialog::apply()
{
    SecretClipboard::copy(commandWithSecret(m_form, m_parameters, secret()), m_clock);
    m_secret->clear();
    applied();
}

void SecretDialog::showObjection()
{
    m_field->setError(m_objection ? InstallationWords::objection(*m_objection) : QString());
}

void SecretDialog::retranslateUi()
{
    ApplyDialog::retranslateUi();
    setHeadline(tr("Copy with the secret"));
    setIntroduction(tr("The command with the secret in plain text stays on the clipboard for one minute. "
                       "Whoever sees it can act as this client: do not keep it in a file or a message."));
    setVerb(tr("Copy for one minute"), tr("Copying…"));
    m_field->setLabel(tr("Client secret"));
    m_field->setHelp(tr("It is not kept by this console."));
    showObjection();
}

} // namespace ccj::ui
