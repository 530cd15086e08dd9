// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

namespace ccj::testing {

/// What a person sees in a window, and does there by the words on the screen.
inline QStringList wordsOn(const QWidget &window)
{
    QStringList found;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            found.append(label->text());
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty())
            found.append(button->text());
    }
    return found;
}

inline bool sees(const QWidget &window, const char *text)
{
    return wordsOn(window).join(u'\n').contains(QString::fromUtf8(text));
}

inline QAbstractButton *buttonOn(const QWidget &window, const char *text)
{
    for (auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text() == QString::fromUtf8(text))
            return button;
    }
    return nullptr;
}

inline QLineEdit *editOn(const QWidget &window, const char *name)
{
    for (auto *edit : window.findChildren<QLineEdit *>()) {
        if (edit->isVisible() && edit->accessibleName() == QString::fromUtf8(name))
            return edit;
    }
    return nullptr;
}

/// By keys; what no key says comes from the input method.
inline void type(const QString &text)
{
    const bool byKeys = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    if (byKeys)
        return QTest::keyClicks(QApplication::focusWidget(), text);
    QInputMethodEvent committed;
    committed.setCommitString(text);
    QApplication::sendEvent(QApplication::focusWidget(), &committed);
}

inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

/// The accessible name of what has the focus; a button's words.
inline QString focused()
{
    const QWidget *widget = QApplication::focusWidget();
    if (!widget)
        return {};
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return widget->accessibleName().isEmpty() && button ? button->text() : widget->accessibleName();
}

} // namespace ccj::testing
