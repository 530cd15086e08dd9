// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/preparation/preparationsection.h"

#include <functional>
#include <vector>

class QVBoxLayout;

namespace ccj::ui {

class FormScroll;
class Label;

/// A section of things to read and to fill in, one under the other.
class EntriesSection : public PreparationSection
{
    Q_OBJECT
public:
    explicit EntriesSection(QWidget *parent = nullptr);

    int search(const QStringList &words) override;
    QString copied() const override;

protected:
    QVBoxLayout *column() const { return m_column; }
    void setIntroduction(const QString &text);
    /// For a section with more to read than to press: the keyboard moves through it.
    void makeReadable();
    /// The words are asked for whenever they are searched or copied. A group is seen while one of its entries
    /// is.
    void addEntry(QWidget *entry, std::function<QString()> words, QWidget *group = nullptr);
    /// To be called by derived classes at the end of theirs.
    void retranslate() override;

private:
    struct Entry
    {
        QWidget *widget;
        std::function<QString()> words;
        QWidget *group;
    };

    FormScroll *m_scroll;
    QVBoxLayout *m_column;
    Label *m_introduction;
    Label *m_noMatch;
    std::vector<Entry> m_entries;
};

} // namespace ccj::ui
