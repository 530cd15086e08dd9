// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace ccj::ui {

/// One subject of the preparation page.
class PreparationSection : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    /// Shows only what holds all these words, which are folded for search. Returns how much that is.
    virtual int search(const QStringList &words) = 0;
    /// For the clipboard: the rows that are selected, or else all that is shown.
    virtual QString copied() const = 0;
    virtual void retranslate() = 0;

protected:
    /// Whether a text holds all of them, width, case and kana aside.
    static bool holds(const QString &text, const QStringList &words);
};

} // namespace ccj::ui
