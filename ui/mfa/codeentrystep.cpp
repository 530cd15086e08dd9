// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/codeentrystep.h"

#include "ui/mfa/clockline.h"
#include "ui/mfa/codefield.h"

#include <QVBoxLayout>

namespace ccj::ui {

CodeEntryStep::CodeEntryStep(Asker asker, const mfa::ClockCheck &check, QWidget *parent)
    : FlowStep(parent),
      m_asker(std::move(asker)),
      m_field(new CodeField(this)),
      m_clock(new ClockLine(check, this))
{
}

void CodeEntryStep::addEntry(QVBoxLayout *column)
{
    column->addWidget(m_field);
    column->addWidget(m_clock);
}

bool CodeEntryStep::canGoOn() const
{
    return m_asker.wait().count() == 0;
}

QWidget *CodeEntryStep::firstField()
{
    return m_field->editor();
}

/// A code of an earlier visit is spent, wrong or old.
void CodeEntryStep::enter()
{
    m_field->clear();
    follow();
}

void CodeEntryStep::submit()
{
    if (m_field->validate())
        m_asker.take(m_field->text());
}

void CodeEntryStep::follow()
{
    const bool isAsking = m_asker.isAsking();
    if (!isAsking)
        m_field->clear();
    m_field->setRefusal(isAsking ? m_asker.refusal() : std::nullopt, m_asker.wait());
    m_clock->setNeeded(m_field->method() == auth::Method::Authenticator);
}

} // namespace ccj::ui
