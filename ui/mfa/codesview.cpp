// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/codesview.h"

#include "ui/common/filedialogs.h"
#include "ui/common/iconlabel.h"
#include "ui/common/label.h"
#include "ui/common/secretclipboard.h"
#include "ui/common/spokenrole.h"
#include "ui/mfa/codespaper.h"

#include "app/core/wholefile.h"

#include <QCheckBox>
#include <QDialog>
#include <QDir>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPrinter>
#include <QPushButton>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace ccj::ui {

CodesView::CodesView(Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_clock(clock),
      m_grid(new QGridLayout),
      m_noteLine(new QWidget(this)),
      m_noteMark(new IconLabel(u"check-circle-fill"_s, Role::Success, m_noteLine)),
      m_noteText(new Label(TextRole::Secondary, m_noteLine)),
      m_confirm(new QCheckBox(this)),
      m_confirmHelp(Label::explanation(this))
{
    setSpokenRole(m_noteLine, QAccessible::AlertMessage);
    m_noteText->setWordWrap(true);
    auto *note = new QHBoxLayout(m_noteLine);
    note->setContentsMargins({});
    note->setSpacing(metrics::smallGap);
    note->addWidget(m_noteMark, 0, Qt::AlignTop);
    note->addWidget(m_noteText, 1);
    m_grid->setHorizontalSpacing(metrics::groupGap);
    m_grid->setVerticalSpacing(metrics::gap);
    m_grid->setColumnStretch(2, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::gap);
    column->addLayout(m_grid);
    column->addSpacing(metrics::smallGap);
    column->addWidget(makeButtons());
    column->addWidget(m_noteLine);
    column->addWidget(m_confirm, 0, Qt::AlignLeft);
    column->addWidget(m_confirmHelp);
    connect(m_confirm, &QCheckBox::toggled, this, &CodesView::confirmed);
    clear();
}

QWidget *CodesView::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(metrics::gap);
    for (QPushButton **button : {&m_save, &m_print, &m_copy}) {
        *button = new QPushButton(bar);
        row->addWidget(*button);
    }
    row->addStretch();
    connect(m_save, &QPushButton::clicked, this, &CodesView::askWhere);
    connect(m_print, &QPushButton::clicked, this, &CodesView::askPrinter);
    connect(m_copy, &QPushButton::clicked, this, &CodesView::copy);
    return bar;
}

bool CodesView::shows(const mfa::BackupCodes &codes) const
{
    return std::ranges::equal(codes.codes, m_codes.codes, {}, &auth::SecretString::utf8,
                              &auth::SecretString::utf8);
}

void CodesView::setCodes(const mfa::BackupCodes &codes, const QString &account)
{
    m_account = account;
    if (shows(codes))
        return;
    clear();
    m_codes = codes.clone();
    const int rows = static_cast<int>(codes.count() + 1) / 2;
    for (int place = 0; place < codes.count(); ++place) {
        auto *code = new Label(TextRole::Code, this);
        code->setText(
            u"%1.  %2"_s.arg(place + 1, 2).arg(mfa::inGroups(codes.codes.at(static_cast<size_t>(place)))));
        m_grid->addWidget(code, place % rows, place / rows);
    }
    retranslateUi();
}

void CodesView::clear()
{
    for (QDialog *asking : findChildren<QDialog *>())
        asking->reject();
    m_codes.wipe();
    m_note = {};
    m_confirm->setChecked(false);
    m_confirm->setEnabled(false);
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    retranslateUi();
}

bool CodesView::isConfirmed() const
{
    return m_confirm->isChecked();
}

QWidget *CodesView::firstField() const
{
    return m_confirm->isEnabled() ? static_cast<QWidget *>(m_confirm) : m_save;
}

QDate CodesView::today() const
{
    return m_clock.now().toLocalTime().date();
}

void CodesView::askWhere()
{
    FileDialogs::askWhere(this, {tr("Download codes"), mfa::backupCodesFileName(today())},
                          [this](const QString &path) { save(path); });
}

void CodesView::save(const QString &path)
{
    const auto text = mfa::backupCodesFile(m_codes, m_account, CodesPaper::words(today()));
    const auto saved = saveWholeFile(path, text.utf8(), Readers::OwnerOnly);
    const auto shown = QDir::toNativeSeparators(path);
    if (saved)
        done([shown] { return tr("Saved in %1. Only you can read the file.").arg(shown); });
    else
        refused([path, error = saved.error()] { return FileDialogs::notWritten(path, error); });
}

void CodesView::askPrinter()
{
    FileDialogs::askForPrinter(this, CodesPaper::words(today()).title, QPageLayout::Portrait,
                               [this](const std::shared_ptr<QPrinter> &printer) { print(printer.get()); });
}

void CodesView::print(QPrinter *printer)
{
    CodesPaper::paint(m_codes, m_account, today(), printer);
    if (printer->printerState() == QPrinter::Error || printer->printerState() == QPrinter::Aborted)
        refused([] { return tr("The printer refused the sheet. Choose another one, or save the codes."); });
    else
        done([] { return tr("Sent to the printer. Take the sheet away from there at once."); });
}

void CodesView::copy()
{
    SecretClipboard::copy(mfa::backupCodesText(m_codes, m_account, CodesPaper::words(today())), m_clock);
    done([] { return tr("Copied for one minute. Paste the codes into your password manager now."); });
}

void CodesView::done(Words words)
{
    m_note = std::move(words);
    m_refused = false;
    m_confirm->setEnabled(true);
    retranslateUi();
    announce(m_noteLine);
    Q_EMIT kept();
}

void CodesView::refused(Words words)
{
    m_note = std::move(words);
    m_refused = true;
    retranslateUi();
    announce(m_noteLine);
}

void CodesView::showNote()
{
    m_noteLine->setVisible(bool(m_note));
    m_noteText->setText(m_note ? m_note() : QString());
    m_noteLine->setAccessibleName(m_noteText->text());
    m_noteMark->setIcon(m_refused ? u"exclamation-circle-fill"_s : u"check-circle-fill"_s,
                        m_refused ? Role::Danger : Role::Success);
}

void CodesView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void CodesView::retranslateUi()
{
    m_save->setText(tr("Download codes…"));
    m_print->setText(tr("Print codes…"));
    m_copy->setText(tr("Copy codes"));
    m_confirm->setText(tr("I've saved these codes"));
    m_confirmHelp->setText(tr("Download, print or copy the codes first. They are shown this once."));
    m_confirmHelp->setVisible(!m_confirm->isEnabled());
    m_confirm->setAccessibleDescription(m_confirm->isEnabled() ? QString() : m_confirmHelp->text());
    showNote();
}

} // namespace ccj::ui
