// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPlainTextEdit>

namespace ccj::ui {

/// Text of somebody else, to be read: always plain, from the right where it is written so, as high as it
/// needs up to a limit, beyond which it scrolls. Can be marked and copied.
class ReadingText : public QPlainTextEdit
{
    Q_OBJECT
public:
    /// In device-independent pixels at 100 %.
    static constexpr int mostHeight = 320;

    explicit ReadingText(QWidget *parent = nullptr);

    void show(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
};

} // namespace ccj::ui
