// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/preparation/entriessection.h"

#include "app/preparation/progress.h"
#include "app/preparation/reference.h"

namespace ccj::ui {

class Card;
class RequirementRow;
class VerdictLine;

/// Asks about one machine and says which requirements it meets (R179–R187).
class MachineSection : public EntriesSection
{
    Q_OBJECT
public:
    MachineSection(const QList<preparation::Requirement> &requirements, const preparation::Progress &progress,
                   QAction *clearAnswers, QWidget *parent = nullptr);

    QString title() const override;
    QString copied() const override;
    void retranslate() override;

Q_SIGNALS:
    void kept(const QString &item, const QString &value);

private:
    void follow();
    void updateSummary();

    const preparation::Progress &m_progress;
    Card *m_card;
    VerdictLine *m_summary;
    QList<RequirementRow *> m_rows;
};

} // namespace ccj::ui
