// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/access/accessreader.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace ccj::ui {

class Label;

/// What an administrator may do, in words: one sentence for Full access; for Custom access the permissions
/// under their services, each with the scopes it reaches.
class AccessSection : public QWidget
{
    Q_OBJECT
public:
    explicit AccessSection(administrators::AccessReader &reader, QWidget *parent = nullptr);

    void show(const administrators::Administrator &item);
    void retranslate();

private:
    /// The one sentence there is to say; empty when the permissions are listed.
    QString sentence() const;
    void fill();
    void addPolicies(const QList<administrators::Policy> &granted);
    void addPolicy(const administrators::Policy &policy);

    administrators::AccessReader &m_reader;
    administrators::Administrator m_item;
    Label *m_sentence;
    QPushButton *m_retry;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_layout;
};

} // namespace ccj::ui
