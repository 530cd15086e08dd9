// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/card.h"

class QAction;

namespace ccj::ui {

class FactList;
class MarkList;

/// How the installer is run, with the command and with the wizard (R195, R196).
class RunCard : public Card
{
    Q_OBJECT
public:
    explicit RunCard(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    MarkList *m_silent;
    MarkList *m_wizard;
};

/// What the installer's exit code means, and the way to the logs (R202).
class ExitCodesCard : public Card
{
    Q_OBJECT
public:
    explicit ExitCodesCard(QAction *logs, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    FactList *m_codes;
};

} // namespace ccj::ui
