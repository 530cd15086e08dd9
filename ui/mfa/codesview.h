// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"
#include "app/mfa/backupcodes.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QGridLayout;
class QPrinter;
class QPushButton;

namespace ccj::ui {

class IconLabel;
class Label;

/// A new set of backup codes, and the three ways to keep it: as a text file that only its owner may read,
/// on paper, or on the clipboard for a minute. "I've saved these codes" can be said only after one of them
/// (R71). The codes are forgotten with the view.
class CodesView : public QWidget
{
    Q_OBJECT
public:
    explicit CodesView(Clock &clock, QWidget *parent = nullptr);

    /// Shows a copy of this set; another set than the one shown is neither kept nor confirmed.
    void setCodes(const mfa::BackupCodes &codes, const QString &account);
    void clear();
    bool isConfirmed() const;
    /// Where the focus belongs: what has to be done next.
    QWidget *firstField() const;

Q_SIGNALS:
    void kept(); ///< saved, printed or copied
    void confirmed(bool confirmed);

protected:
    void changeEvent(QEvent *event) override;

private:
    using Words = std::function<QString()>;

    QWidget *makeButtons();
    bool shows(const mfa::BackupCodes &codes) const;
    void askWhere();
    void save(const QString &path);
    void askPrinter();
    void print(QPrinter *printer);
    void copy();
    void done(Words words);
    void refused(Words words);
    void showNote();
    void retranslateUi();
    QDate today() const;

    Clock &m_clock;
    mfa::BackupCodes m_codes;
    QString m_account;
    QGridLayout *m_grid;
    QPushButton *m_save = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_copy = nullptr;
    QWidget *m_noteLine;
    IconLabel *m_noteMark;
    Label *m_noteText;
    Words m_note; ///< how the last attempt to keep them went
    bool m_refused = false;
    QCheckBox *m_confirm;
    Label *m_confirmHelp;
};

} // namespace ccj::ui
