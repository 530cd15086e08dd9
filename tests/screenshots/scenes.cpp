// SPDX-License-Identifier: Apache-2.0
#include "tests/screenshots/scenes.h"

#include "tests/screenshots/actor.h"

#include <QAction>
#include <QCheckBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace ccj::testing {

namespace {

const QString listRequest = u"GET */administrators*"_s;

/// Opens links instead of a browser.
class Nowhere : public QObject
{
    Q_OBJECT
public Q_SLOTS:
    void open(const QUrl &) {}
};

/// "InviteDialog" → "invite".
QString sceneName(const QWidget *dialog)
{
    QString name = QString::fromLatin1(dialog->metaObject()->className()).section(u"::"_s, -1);
    name.remove(u"Dialog"_s);
    static const QRegularExpression humps(u"(?<=[a-z])(?=[A-Z])"_s);
    return name.replace(humps, u"-"_s).toLower();
}

class Play : private Actor
{
public:
    Play(Stage &stage, const Onlooker &onlooker) : Actor(stage, onlooker), m_stage(stage) {}

    QStringList all()
    {
        signIn();
        listStates();
        for (const char *state : {"Active", "Invite sent", "Invite expired"})
            dialogsOn(state);
        messages();
        playProfile(*this);
        playAccess(*this);
        playBulkInvitation(*this);
        playAccessReview(*this);
        playLocations(*this);
        playNotifications(*this);
        playInstallation(*this);
        playPreparation(*this);
        playConnectivity(*this);
        playSessions(*this);
        playRecovery(*this);
        playEnrolment(*this);
        playDeviceChange(*this);
        return missing();
    }

private:
    void signIn();
    void listStates();
    void dialogsOn(const char *state);
    void tryActions(const QString &row);
    void showDialog(const QString &row);
    void messages();
    void searchFor(const QString &text);

    Stage &m_stage;
    QSet<QString> m_tried;
};

void Play::signIn()
{
    const QJsonObject person = m_stage.person();
    show(u"sign-in"_s);
    m_stage.click(words("ccj::ui::PasswordPage", "Sign in"));
    show(u"sign-in-empty-fields"_s);
    tryActions({});
    m_stage.click(words("ccj::ui::PasswordPage", "Sign in with an API client"));
    show(u"sign-in-api-client"_s);
    m_stage.click(words("ccj::ui::ApiClientPage", "Sign in with email address and password"));
    m_stage.type(words("ccj::ui::PasswordPage", "Email address"), person["email"_L1].toString());
    m_stage.type(words("ccj::ui::PasswordPage", "Password"), u"wrong"_s);
    m_stage.click(words("ccj::ui::PasswordPage", "Sign in"));
    m_stage.settle();
    show(u"sign-in-wrong-password"_s);
    m_stage.type(words("ccj::ui::PasswordPage", "Password"), person["password"_L1].toString());
    m_stage.click(words("ccj::ui::PasswordPage", "Sign in"));
    const QString code = words("CodeWords", "Verification code (6 digits)");
    if (!expect(u"the code page"_s, [&] { return m_stage.visible<QLineEdit>(code) != nullptr; }))
        return;
    show(u"sign-in-code"_s);
    m_stage.fault(listRequest, {{u"kind"_s, u"status"_s}, {u"status"_s, 503}});
    m_stage.type(code, m_stage.nextCode());
    m_stage.click(words("ccj::ui::CodePage", "Verify code"));
    expect(u"the organisations"_s, [&] { return m_stage.visible<QListWidget>() != nullptr; });
    show(u"sign-in-organization"_s);
    m_stage.click(words("ccj::ui::OrganizationPage", "Continue"));
    expect(u"the terms"_s, [&] { return m_stage.visible<QCheckBox>() != nullptr; });
    show(u"sign-in-terms"_s);
    m_stage.visible<QCheckBox>()->click();
    m_stage.click(words("ccj::ui::TermsPage", "Continue"));
}

void Play::listStates()
{
    const auto refresh = [this] { m_stage.trigger(QKeySequence::Refresh); };
    expect(u"the list that cannot be loaded"_s,
           [&] { return m_stage.visible<QAbstractButton>(words("ccj::ui::Placeholder", "Show details")); });
    show(u"administrators-error"_s);
    m_stage.click(words("ccj::ui::Placeholder", "Show details"));
    show(u"administrators-error-details"_s);
    m_stage.fault(listRequest, {{u"kind"_s, u"latency"_s}, {u"milliseconds"_s, 5000}});
    refresh();
    QTest::qWait(600); // the page says "loading" after a moment only
    glance(u"administrators-loading"_s);
    m_stage.fault();
    expect(u"the rows"_s,
           [&] { return m_stage.table()->isVisible() && m_stage.table()->model()->rowCount() > 20; });
    show(u"administrators"_s);
    m_stage.selectRow(words("AdministratorWords", "Active"));
    show(u"administrators-selected"_s);
    m_stage.fault(listRequest, {{u"kind"_s, u"latency"_s}, {u"milliseconds"_s, 2000}});
    refresh();
    QTest::qWait(300);
    glance(u"administrators-refreshing"_s);
    m_stage.fault(listRequest, {{u"kind"_s, u"status"_s}, {u"status"_s, 503}});
    m_stage.settle();
    refresh();
    expect(u"the old rows"_s,
           [&] { return m_stage.visible<QAbstractButton>(words("ccj::ui::Page", "Retry")); });
    show(u"administrators-stale"_s);
    m_stage.fault(listRequest, {{u"kind"_s, u"status"_s},
                                {u"status"_s, 200},
                                {u"body"_s, u"{\"items\":[],\"continuationToken\":null}"_s}});
    refresh();
    expect(u"no rows"_s, [&] { return m_stage.table()->model()->rowCount() == 0; });
    show(u"administrators-empty"_s);
    m_stage.fault();
    refresh();
    expect(u"the rows again"_s, [&] { return m_stage.table()->model()->rowCount() > 20; });
    searchFor(u"nobody-is-called-this"_s);
    show(u"administrators-no-match"_s);
    searchFor({});
}

void Play::searchFor(const QString &text)
{
    m_stage.type(words("ccj::ui::FilterTools", "Search name or email"), text);
    m_stage.settle();
}

void Play::dialogsOn(const char *state)
{
    expect(u"a row that is %1"_s.arg(QString::fromLatin1(state)),
           [&] { return m_stage.selectRow(words("AdministratorWords", state)); });
    tryActions(QString::fromLatin1(state).toLower().replace(u' ', u'-'));
}

void Play::tryActions(const QString &row)
{
    for (QAction *action : m_stage.usableActions()) {
        const QString name = action->text();
        if (!action->isEnabled() || m_tried.contains(name))
            continue;
        m_tried.insert(name);
        action->trigger();
        QTest::qWait(50);
        if (m_stage.dialog())
            showDialog(row);
    }
}

/// The dialog that has opened, with each of its choices.
void Play::showDialog(const QString &row)
{
    QPointer<QDialog> dialog = m_stage.dialog();
    const QString name = sceneName(dialog) + (row.isEmpty() ? row : u"-"_s + row);
    if (!qobject_cast<QFileDialog *>(dialog)) {
        show(name);
        int number = 1;
        for (auto *choice : dialog->findChildren<QRadioButton *>()) {
            if (choice->isVisible() && choice->isEnabled() && !choice->isChecked()) {
                choice->click();
                show(u"%1-choice-%2"_s.arg(name).arg(++number));
            }
        }
    }
    while (dialog && dialog->isVisible()) {
        dialog->reject();
        QTest::qWait(20);
    }
}

void Play::messages()
{
    if (!m_stage.trigger(QKeySequence::New))
        return;
    m_stage.click(words("ccj::ui::InviteDialog", "Send invite"));
    show(u"invite-without-address"_s);
    m_stage.type(words("ccj::ui::InviteDialog", "Email"), u"new.person@aobashoji.example.jp"_s);
    m_stage.click(words("ccj::ui::InviteDialog", "Send invite"));
    expect(u"the invitation"_s, [&] { return m_stage.dialog() == nullptr; });
    show(u"administrators-message"_s);
}

} // namespace

QStringList playScenes(Stage &stage, const Onlooker &onlooker)
{
    Nowhere nowhere;
    QDesktopServices::setUrlHandler(u"https"_s, &nowhere, "open");
    const QStringList missing = Play(stage, onlooker).all();
    QDesktopServices::unsetUrlHandler(u"https"_s);
    return missing;
}

} // namespace ccj::testing

#include "scenes.moc"
