// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QButtonGroup>
#include <QMap>

namespace ccj::ui {

class FlowLayout;

/// A pill that is chosen or not, with how many rows it stands for.
class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Chip(QWidget *parent = nullptr);
    /// A negative count shows none.
    void setContent(const QString &text, int count = -1);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString shown() const;
    QString fitted() const;

    int m_count = -1;
};

/// Chips of which exactly one is chosen, in a row or, where it is narrow, in several. One Tab stop; the arrow
/// keys move the choice.
class FilterChips : public QWidget
{
    Q_OBJECT
public:
    explicit FilterChips(QWidget *parent = nullptr);

    /// Adds the chip or renames it and sets its count; the first one added is chosen.
    void setChip(const QString &id, const QString &text, int count = -1);
    /// When it was the chosen one, the first is chosen instead.
    void removeChip(const QString &id);
    QString current() const;
    /// The words of the chosen chip, without its count.
    QString currentText() const;
    void setCurrent(const QString &id);

Q_SIGNALS:
    void currentChanged(const QString &id);

private:
    Chip *chip(const QString &id);

    QMap<QString, Chip *> m_chips;
    QButtonGroup m_group;
    FlowLayout *m_row;
};

} // namespace ccj::ui
