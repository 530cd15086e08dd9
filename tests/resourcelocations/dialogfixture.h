// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/changedialog.h"
#include "ui/common/field.h"
#include "ui/common/label.h"
#include "ui/i18n/languagecontroller.h"

#include "tests/resourcelocations/controllerfixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

/// A dialog over the locations' controller, found by the words on the screen.
namespace ccj::testing {

template <class Dialog> struct DialogFixture : ControllerFixture
{
    QPointer<Dialog> dialog; ///< deletes itself when it is closed

    using ControllerFixture::ControllerFixture;
    ~DialogFixture() { delete dialog; }

    template <class... Arguments> bool open(Arguments &&...arguments)
    {
        dialog = new Dialog(controller, std::forward<Arguments>(arguments)...);
        dialog->open();
        return QTest::qWaitForWindowActive(dialog);
    }
    QPushButton *button(const QString &text) const
    {
        for (auto *candidate : dialog->template findChildren<QPushButton *>()) {
            if (candidate->text() == text && candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }
    void click(const QString &text) const { QTest::mouseClick(button(text), Qt::LeftButton); }
    ui::Field *field(const QString &name) const
    {
        for (auto *candidate : dialog->template findChildren<ui::Field *>()) {
            if (candidate->editor()->accessibleName() == name)
                return candidate;
        }
        return nullptr;
    }
    /// Types over what is there, as an input method does.
    void type(const QString &name, const QString &text) const
    {
        auto *edit = qobject_cast<QLineEdit *>(field(name)->editor());
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QInputMethodEvent committed;
        committed.setCommitString(text);
        QCoreApplication::sendEvent(edit, &committed);
    }
    QComboBox *box(const QString &name) const { return qobject_cast<QComboBox *>(field(name)->editor()); }
    void choose(const QString &name, const QString &beginning) const
    {
        box(name)->setCurrentIndex(box(name)->findText(beginning, Qt::MatchStartsWith));
    }
    /// Everything that can be read in it.
    QString words() const
    {
        QStringList texts;
        for (const auto *label : dialog->template findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts.join(u'\n');
    }
};

} // namespace ccj::testing
