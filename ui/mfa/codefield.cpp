// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/codefield.h"

#include "ui/common/lineedit.h"
#include "ui/mfa/codewords.h"
#include "ui/theme/metrics.h"

#include <QEvent>

namespace ccj::ui {

namespace {

constexpr int widest = 240;

} // namespace

CodeField::CodeField(QWidget *parent) : Field(new LineEdit, parent), m_edit(static_cast<LineEdit *>(editor()))
{
    m_edit->setFont(ui::font(TextRole::Code));
    m_edit->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    m_edit->setMaximumWidth(scaled(widest));
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        m_incomplete = false;
        m_answered = true;
        showState();
    });
    retranslateUi();
}

void CodeField::setMethod(auth::Method method)
{
    if (method == m_method)
        return;
    m_method = method;
    clear();
    retranslateUi();
}

QString CodeField::text() const
{
    return m_edit->text();
}

bool CodeField::isComplete() const
{
    return !auth::normalizedCode(m_edit->text(), m_method).isEmpty();
}

void CodeField::clear()
{
    m_edit->clear();
    m_incomplete = false;
    m_answered = true;
    showState();
}

bool CodeField::validate()
{
    m_incomplete = !isComplete();
    showState();
    if (m_incomplete) {
        m_edit->setFocus();
        m_edit->selectAll();
    }
    return !m_incomplete;
}

void CodeField::setRefusal(const std::optional<mfa::CodeRefusal> &refusal, std::chrono::seconds wait)
{
    const bool isNew = refusal != m_refusal;
    const bool counts = !isNew && wait != m_wait;
    m_refusal = refusal;
    m_wait = wait;
    if (isNew)
        m_answered = false;
    if (counts && hasError())
        return updateError(words());
    showState();
    if (isNew && refusal)
        m_edit->selectAll();
}

void CodeField::changeEvent(QEvent *event)
{
    Field::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::StyleChange) {
        m_edit->setFont(ui::font(TextRole::Code));
        m_edit->setMaximumWidth(scaled(widest));
    }
}

void CodeField::retranslateUi()
{
    setLabel(CodeWords::fieldName(m_method));
    setHelp(CodeWords::howTo(m_method));
    showState();
}

QString CodeField::words() const
{
    if (m_incomplete)
        return CodeWords::incomplete(m_method);
    if (!m_refusal || (m_answered && m_wait.count() == 0))
        return {};
    return CodeWords::refusal(*m_refusal, m_method, m_wait);
}

void CodeField::showState()
{
    setError(words());
}

} // namespace ccj::ui
