// SPDX-License-Identifier: Apache-2.0
#include "ui/common/confirmdialog.h"

#include "ui/common/iconlabel.h"
#include "ui/common/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ccj::ui {

/// A heading and a few lines with a mark each.
class ConfirmDialog::List : public QWidget
{
public:
    List(const QString &icon, Role ink, QWidget *parent)
        : QWidget(parent),
          m_icon(icon),
          m_ink(ink),
          m_heading(new Label(TextRole::Strong, this)),
          m_column(new QVBoxLayout(this))
    {
        m_column->setContentsMargins({});
        m_column->setSpacing(metrics::smallGap);
        m_column->addWidget(m_heading);
    }

    void setWords(const QString &heading, const QStringList &lines)
    {
        m_heading->setText(heading);
        qDeleteAll(m_lines);
        m_lines.clear();
        for (const QString &line : lines)
            m_lines.append(addLine(line));
        setVisible(!lines.isEmpty());
    }

private:
    QWidget *addLine(const QString &text)
    {
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->setSpacing(metrics::gap);
        auto *words = new Label(TextRole::Base, line);
        words->setWordWrap(true);
        words->setText(text);
        row->addWidget(new IconLabel(m_icon, m_ink, line, TextRole::Base), 0, Qt::AlignTop);
        row->addWidget(words, 1, Qt::AlignTop);
        m_column->addWidget(line);
        return line;
    }

    QString m_icon;
    Role m_ink;
    Label *m_heading;
    QVBoxLayout *m_column;
    QList<QWidget *> m_lines;
};

ConfirmDialog::ConfirmDialog(std::function<Confirmation()> words, QWidget *parent)
    : ApplyDialog(parent),
      m_words(std::move(words)),
      m_stops(new List(u"dash-circle"_s, Role::Danger, this)),
      m_goesOn(new List(u"check-lg"_s, Role::Success, this))
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
