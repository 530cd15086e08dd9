// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/supportpacketview.h"

#include "ui/common/filedialogs.h"
#include "ui/common/label.h"
#include "ui/common/marklist.h"
#include "ui/common/spokenrole.h"
#include "ui/mfa/supportpackettext.h"

#include "app/core/wholefile.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ccj::ui {

namespace {

constexpr int linesShown = 9;

} // namespace

SupportPacketView::SupportPacketView(QWidget *parent)
    : QWidget(parent),
      m_advice(new MarkList(u"info-circle-fill"_s, Role::Accent, this)),
      m_text(new QPlainTextEdit(this)),
      m_copy(new QPushButton(this)),
      m_save(new QPushButton(this)),
      m_note(Label::explanation(this))
{
    setSpokenRole(m_note, QAccessible::AlertMessage);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFont(ui::font(TextRole::Mono));
    m_text->setMinimumHeight(linesShown * m_text->fontMetrics().lineSpacing());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::gap);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_save);
    buttons->addWidget(m_note, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::fieldGap);
    column->addWidget(m_advice);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this, &SupportPacketView::copy);
    connect(m_save, &QPushButton::clicked, this, &SupportPacketView::askWhere);
    retranslateUi();
}

void SupportPacketView::setPacket(const mfa::SupportPacket &packet)
{
    if (packet == m_packet)
        return;
    m_packet = packet;
    retranslateUi();
}

void SupportPacketView::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    say([] { return tr("Copied."); });
}

void SupportPacketView::askWhere()
{
    const auto written = m_packet.writtenAt.toLocalTime().toString(u"yyyyMMdd-HHmm"_s);
    FileDialogs::askWhere(this, {tr("Save the text for support"), u"support-request-%1.txt"_s.arg(written)},
                          [this](const QString &path) { save(path); });
}

void SupportPacketView::save(const QString &path)
{
    const auto saved = saveWholeFile(path, m_text->toPlainText().toUtf8());
    if (saved)
        say([path] { return FileDialogs::savedIn(path); });
    else
        say([path, error = saved.error()] { return FileDialogs::notWritten(path, error); });
}

void SupportPacketView::say(Words words)
{
    m_noteWords = std::move(words);
    retranslateUi();
    announce(m_note);
}

void SupportPacketView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::StyleChange)
        m_text->setFont(ui::font(TextRole::Mono));
}

void SupportPacketView::retranslateUi()
{
    m_advice->setWords({}, SupportPacketText::whatToExpect());
    const auto text = SupportPacketText::of(m_packet);
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
    m_text->setAccessibleName(tr("Text for support"));
    m_copy->setText(tr("Copy the text"));
    m_save->setText(tr("Save the text…"));
    m_note->setText(m_noteWords ? m_noteWords() : QString());
    m_note->setAccessibleName(m_note->text());
}

} // namespace ccj::ui
