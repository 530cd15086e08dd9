// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/invitation/invitedialog.h"

#include "ui/administrators/access/cataloguechoice.h"
#include "ui/administrators/administratorwords.h"
#include "ui/administrators/invitation/azurechooser.h"
#include "ui/administrators/invitation/invitesource.h"
#include "ui/common/errortext.h"
#include "ui/common/field.h"
#include "ui/common/lineedit.h"
#include "ui/common/linkbutton.h"
#include "ui/theme/metrics.h"

#include "app/administrators/invitation/invitationrules.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using administrators::AdministratorsController;
using administrators::EmailVerdict;
using administrators::Operation;

namespace {

constexpr int sideWidth = 400;

} // namespace

InviteDialog::InviteDialog(AdministratorsController &controller, administrators::AzureDirectory &directory,
                           QWidget *parent)
    : OperationDialog(controller, parent),
      m_directory(directory),
      m_sides(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_source(new InviteSource(directory, this)),
      m_azure(new AzureChooser(controller, directory, this)),
      m_email(new LineEdit(this)),
      m_lastName(new LineEdit(this)),
      m_firstName(new LineEdit(this)),
      m_access(new CatalogueChoice(controller, this)),
      m_emailField(new Field(m_email, this)),
      m_lastNameField(new Field(m_lastName, this)),
      m_firstNameField(new Field(m_firstName, this)),
      m_showRow(new LinkButton(this))
{
    build();
    for (auto *edit : {m_email, m_lastName, m_firstName})
        connect(edit, &QLineEdit::textEdited, this, &InviteDialog::clearFieldErrors);
    connect(m_source, &InviteSource::changed, this, &InviteDialog::followSource);
    connect(m_source, &InviteSource::retryRequested, this, &InviteDialog::checkRequested);
    connect(m_azure, &AzureChooser::changed, this, &InviteDialog::clearFieldErrors);
    connect(m_azure, &AzureChooser::showRowRequested, this, [this](const QString &key) {
        Q_EMIT showRowRequested(key);
        reject();
    });
    connect(m_access, &AccessChoice::changed, this, &InviteDialog::clearFieldErrors);
    connect(m_showRow, &LinkButton::clicked, this, [this, &controller] {
        if (const auto listed = controller.roster().findByEmail(m_email->text()))
            Q_EMIT showRowRequested(listed->key());
        reject();
    });
    InviteDialog::retranslateUi();
    m_email->setFocus();
}

void InviteDialog::build()
{
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_showRow->hide();
    m_azure->hide();
    m_citrix = makeCitrixPerson();
    m_person = makePerson();
    m_sides->addWidget(m_person, 1);
    m_sides->addWidget(m_access, 1);
    body()->addLayout(m_sides, 1);
    orderTabs();
    arrange();
}

QWidget *InviteDialog::makePerson()
{
    auto *person = new QWidget(this);
    auto *column = new QVBoxLayout(person);
    column->setContentsMargins({});
    column->setSpacing(metrics::fieldGap);
    column->addWidget(m_source);
    column->addWidget(m_citrix);
    column->addWidget(m_azure);
    column->addStretch();
    return person;
}

void InviteDialog::arrange()
{
    const auto least = [](const QWidget *side) {
        return std::max(scaled(sideWidth), side->minimumSizeHint().width());
    };
    const int needed = least(m_person) + metrics::groupGap + least(m_access) + 2 * metrics::dialogMargin;
    const bool wide = needed <= screen()->availableGeometry().width();
    m_sides->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_sides->setSpacing(wide ? metrics::groupGap : metrics::fieldGap);
    m_sides->setStretch(0, wide ? 1 : 0);
    for (QWidget *side : {m_person, static_cast<QWidget *>(m_access)})
        side->setMinimumWidth(wide ? least(side) : 0);
}

/// As they stand in the dialog; the order in which they were made leaves the buttons out.
void InviteDialog::orderTabs()
{
    const QList<QWidget *> order =
        m_source->stops() + QList<QWidget *>{m_email, m_showRow, m_lastName, m_firstName} + m_azure->stops() +
        m_access->stops() + QList<QWidget *>{cancelButton(), verbButton()};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

QWidget *InviteDialog::makeCitrixPerson()
{
    auto *person = new QWidget(this);
    auto *column = new QVBoxLayout(person);
    column->setContentsMargins({});
    column->setSpacing(metrics::fieldGap);
    column->addWidget(m_emailField);
    column->addWidget(m_showRow, 0, Qt::AlignLeft);
    column->addWidget(makeNames());
    return person;
}

QWidget *InviteDialog::makeNames()
{
    auto *names = new QWidget(this);
    auto *row = new QHBoxLayout(names);
    row->setContentsMargins({});
    row->setSpacing(metrics::fieldGap);
    row->addWidget(m_lastNameField, 1, Qt::AlignTop);
    row->addWidget(m_firstNameField, 1, Qt::AlignTop);
    return names;
}

// --- checking and sending ------------------------------------------------------------------------

void InviteDialog::followSource()
{
    clearFieldErrors();
    m_citrix->setVisible(!m_source->isAzure());
    m_azure->setVisible(m_source->isAzure());
    arrange();
    retranslateUi();
}

QString InviteDialog::judgeAddress() const
{
    const auto listed = controller().roster();
    switch (judgeEmail(m_email->text(), listed)) {
    case EmailVerdict::Acceptable:
        return {};
    case EmailVerdict::Empty:
        return tr("Enter the email address of the person.");
    case EmailVerdict::NotAnAddress:
        return tr("This is not an email address. It should look like name@example.jp.");
    case EmailVerdict::CitrixDomain:
        return tr("Email addresses of citrix.com cannot be used.");
    case EmailVerdict::AlreadyListed:
        return tr("This address is in the list already: %1.")
            .arg(AdministratorWords::person(*listed.findByEmail(m_email->text())));
    }
    return {};
}

QString InviteDialog::judgeName(const LineEdit *edit) const
{
    return administrators::isAcceptableName(edit->text())
               ? QString()
               : tr("At most 256 characters, without < > : / and \\.");
}

bool InviteDialog::validate()
{
    clearFieldErrors();
    const auto check = [this](Field *field, std::function<QString()> words) {
        if (!words().isEmpty())
            setFieldError(field, std::move(words));
    };
    if (m_source->isAzure()) {
        check(m_azure->field(), [this] {
            return m_azure->chosen() ? QString()
                                     : tr("Choose a person who can be invited from the list below.");
        });
    } else {
        check(m_emailField, [this] { return judgeAddress(); });
        check(m_lastNameField, [this] { return judgeName(m_lastName); });
        check(m_firstNameField, [this] { return judgeName(m_firstName); });
        m_showRow->setVisible(controller().roster().findByEmail(m_email->text()).has_value());
    }
    if (m_errors.empty())
        return m_access->isSettled(); // R125
    m_errors.front().first->setFocus();
    return false;
}

administrators::Invitation InviteDialog::invitation() const
{
    administrators::Invitation result{.email = administrators::normalizedEmail(m_email->text()),
                                      .firstName = m_firstName->text().trimmed(),
                                      .lastName = m_lastName->text().trimmed(),
                                      .policies = {}};
    if (const auto person = m_azure->chosen(); person && m_source->isAzure()) {
        result = {.email = administrators::normalizedEmail(person->mail), .policies = {}};
        if (administrators::isAcceptableName(person->displayName))
            result.displayName = person->displayName;
        result.providerType = u"AzureAd"_s;
        result.externalProviderId = m_directory.tenant().id;
        result.externalUserId = person->objectId;
    }
    result.fullAccess = m_access->isFull();
    if (!result.fullAccess)
        result.policies = m_access->chosen();
    return result;
}

void InviteDialog::apply()
{
    follow(controller().invite(invitation()));
}

bool InviteDialog::showOutcome(const Operation &operation)
{
    setFieldError(personField(), [operation] { return AdministratorWords::outcome(operation).text; });
    return true;
}

Field *InviteDialog::personField() const
{
    return m_source->isAzure() ? m_azure->field() : m_emailField;
}

Field *InviteDialog::fieldOf(const Error &error) const
{
    const auto name = error.name();
    const auto parameter = error.parameters.value(u"field"_s);
    if (name == "alreadyInvited"_L1 || name == "emailNotAllowed"_L1 || name == "knownToCommercial"_L1 ||
        parameter == "email"_L1)
        return personField();
    if (parameter == "lastName"_L1)
        return m_lastNameField;
    if (parameter == "firstName"_L1)
        return m_firstNameField;
    return nullptr;
}

bool InviteDialog::showAtField(const Error &error)
{
    auto *field = fieldOf(error);
    if (!field)
        return false;
    setFieldError(field, [error] {
        const auto words = errorText(error);
        return tr("%1 %2").arg(words.title, words.advice);
    });
    field->setFocus();
    return true;
}

void InviteDialog::setFieldError(Field *field, std::function<QString()> words)
{
    field->setError(words());
    m_errors.emplace_back(field, std::move(words));
}

void InviteDialog::clearFieldErrors()
{
    for (const auto &[field, words] : m_errors)
        field->clearError();
    m_errors.clear();
    m_showRow->hide();
}

/// R113 to R115: what the invited person meets.
QString InviteDialog::introduction() const
{
    if (m_source->isAzure())
        return tr(
            "The invitation comes from cloud@citrix.com: tell the person to look in the junk folder too. "
            "Its link leads to the sign-in page of your company's Azure AD. Signing in there confirms "
            "the address, and the status becomes Active.");
    return tr(
        "The invitation comes from cloud@citrix.com: tell the person to look in the junk folder too. Its "
        "link leads to a page for choosing a password, or for entering the present one. Then a welcome "
        "mail follows, and the status becomes Active.");
}

void InviteDialog::retranslateUi()
{
    OperationDialog::retranslateUi();
    setHeadline(tr("Invite administrator"));
    setIntroduction(introduction());
    setVerb(tr("Send invite"), tr("Sending…"));
    m_emailField->setLabel(tr("Email"));
    m_emailField->setHelp(tr("A company address that is not used with the commercial Citrix Cloud."));
    m_lastNameField->setLabel(tr("Family name (optional)"));
    m_firstNameField->setLabel(tr("Given name (optional)"));
    m_showRow->setText(tr("Show in the list"));
    for (const auto &[field, words] : m_errors)
        field->setError(words());
}

void InviteDialog::changeEvent(QEvent *event)
{
    OperationDialog::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace ccj::ui
