// SPDX-License-Identifier: Apache-2.0
#include "tests/screenshots/actor.h"

#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace ccj::testing {

void Actor::show(const QString &scene)
{
    m_stage.settle();
    glance(scene);
}

void Actor::glance(const QString &scene)
{
    Stage::layOut();
    m_onlooker(scene, m_stage.topmost());
}

bool Actor::expect(const QString &what, const std::function<bool()> &condition)
{
    if (comes(condition))
        return true;
    m_missing.append(what);
    qWarning("%s did not come", qPrintable(what));
    return false;
}

void Actor::press(const char *context, const char *source)
{
    const QString name = words(context, source);
    const auto button = [&] {
        const auto *found = m_stage.visible<QAbstractButton>(name);
        return found && found->isEnabled();
    };
    if (expect(u"the button \"%1\""_s.arg(name), button))
        m_stage.click(name);
}

bool Actor::awaitButton(const char *context, const char *source)
{
    const QString name = words(context, source);
    return expect(u"the button \"%1\""_s.arg(name),
                  [&] { return m_stage.visible<QAbstractButton>(name) != nullptr; });
}

bool Actor::awaitField(const char *context, const char *name)
{
    const QString label = words(context, name);
    return expect(u"the field \"%1\""_s.arg(label),
                  [&] { return m_stage.visible<QLineEdit>(label) != nullptr; });
}

void Actor::enter(const char *context, const char *field, const QString &text)
{
    if (awaitField(context, field))
        m_stage.type(words(context, field), text);
}

void Actor::enterPassword(const QJsonObject &person)
{
    constexpr auto page = "ccj::ui::PasswordPage";
    if (m_stage.window().isSignedIn())
        act("ccj::ui::Menus", "&Sign out");
    expect(u"a page to sign in"_s, [&] { return m_stage.visible<QLineEdit>() != nullptr; });
    if (!m_stage.visible<QLineEdit>(words(page, "Email address")))
        press("ccj::ui::ApiClientPage", "Sign in with email address and password");
    enter(page, "Email address", person[u"email"_s].toString());
    enter(page, "Password", person[u"password"_s].toString());
    press(page, "Sign in");
}

void Actor::goOn()
{
    const auto button = [this]() -> QPushButton * {
        for (auto *found : m_stage.topmost()->findChildren<QPushButton *>()) {
            if (found->isVisible() && found->isEnabled() && found->isDefault())
                return found;
        }
        return nullptr;
    };
    if (expect(u"the button that goes on"_s, [&] { return button() != nullptr; }))
        button()->click();
}

bool Actor::act(const char *context, const char *source)
{
    const QString name = words(context, source);
    return expect(u"the action \"%1\""_s.arg(name), [&] { return m_stage.trigger(name); });
}

void Actor::leaveDialogs()
{
    expect(u"no dialog"_s, [this] {
        if (QDialog *dialog = m_stage.dialog())
            dialog->reject();
        return m_stage.dialog() == nullptr;
    });
    m_stage.settle(); // the focus goes back, and another question may be asked
}

QString Actor::words(const char *context, const char *source)
{
    return Stage::plain(QCoreApplication::translate(context, source));
}

} // namespace ccj::testing
