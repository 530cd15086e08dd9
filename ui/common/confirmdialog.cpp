// SPDX-License-Identifier: Apache-2.0
#include "ui/common/confirmdialog.h"

#include "ui/common/marklist.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ccj::ui {

ConfirmDialog::ConfirmDialog(std::function<Confirmation()> words, QWidget *parent)
    : ApplyDialog(parent),
      m_words(std::move(words)),
      m_stops(new MarkList(u"dash-circle"_s, Role::Danger, this)),
      m_goesOn(new MarkList(u"check-lg"_s, Role::Success, this))
{
    body()->addWidget(m_stops);
    body()->addWidget(m_goesOn);
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
    m_stops->setWords(tr("What stops"), words.stops);
    m_goesOn->setWords(tr("What goes on"), words.goesOn);
}

} // namespace ccj::ui
