// SPDX-License-Identifier: Apache-2.0
#include "ui/common/confirmdialog.h"

#include "ui/common/consequences.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ccj::ui {

ConfirmDialog::ConfirmDialog(std::function<Confirmation()> words, QWidget *parent)
    : ApplyDialog(parent), m_words(std::move(words)), m_consequences(new Consequences(this))
{
    body()->addWidget(m_consequences);
    body()->addStretch();
    setVerbKind(ButtonKind::DangerSolid);
    makeCancelDefault();
    ConfirmDialog::retranslateUi();
}

void ConfirmDialog::apply()
{
    Q_EMIT confirmed();
}

void ConfirmDialog::abandon()
{
    Q_EMIT abandoned();
}

void ConfirmDialog::retranslateUi()
{
    ApplyDialog::retranslateUi();
    const Confirmation words = m_words();
    setHeadline(words.question);
    setIntroduction(words.explanation);
    setVerb(words.verb, words.busy);
    if (!words.stay.isEmpty())
        cancelButton()->setText(words.stay);
    m_consequences->setWords(words.stops, words.goesOn);
}

} // namespace ccj::ui
