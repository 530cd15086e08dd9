// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/aboutdialog.h"

#include "ui/common/label.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ccj::ui {

namespace {

/// Paragraphs without the line breaks of the file they come from: the dialog breaks lines where it ends.
QString flowing(const QString &text)
{
    static const QRegularExpression lineBreak(u"(?<!\\n)\\n(?!\\n)"_s);
    return text.trimmed().replace(lineBreak, u" "_s);
}

QString licenceTexts()
{
    QFile icons(u":/LICENSE-icons"_s);
    const QString iconLicence =
        icons.open(QIODevice::ReadOnly) ? QString::fromUtf8(icons.readAll()) : QString();
    return u"Citrix Cloud Japan Console — Apache License 2.0\n"
           "Qt %1 — GNU LGPL 3\n"
           "QtKeychain — BSD 3-Clause\n"
           "libqrencode — GNU LGPL 2.1\n"
           "libphonenumber — Apache License 2.0\n"
           "zxcvbn-c — MIT\n"
           "Bootstrap Icons — MIT\n\n%2"_s.arg(QString::fromLatin1(qVersion()), flowing(iconLicence));
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent),
      m_name(new Label(TextRole::Title, this)),
      m_version(new Label(TextRole::Secondary, this, Role::Muted)),
      m_independent(new Label(TextRole::Base, this)),
      m_licencesTitle(new Label(TextRole::Strong, this)),
      m_licences(new QPlainTextEdit(licenceTexts(), this)),
      m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_independent->setWordWrap(true);
    m_licences->setReadOnly(true);
    m_licences->setTabChangesFocus(true);
    m_licences->setFont(ui::font(TextRole::Secondary));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::dialogMargin, metrics::dialogMargin, metrics::dialogMargin,
                               metrics::dialogMargin);
    layout->addWidget(m_name);
    layout->addWidget(m_version);
    layout->addSpacing(metrics::gap);
    layout->addWidget(m_independent);
    layout->addSpacing(metrics::gap);
    layout->addWidget(m_licencesTitle);
    layout->addWidget(m_licences, 1);
    layout->addSpacing(metrics::gap);
    layout->addLayout(buttons);
    resize(scaled(metrics::readable), scaled(metrics::readable) * 4 / 5);
    m_close->setDefault(true);
    m_close->setFocus();
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslateUi();
}

void AboutDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void AboutDialog::retranslateUi()
{
    setWindowTitle(tr("About"));
    m_name->setText(tr("Citrix Cloud Japan Console"));
    m_version->setText(tr("Version %1").arg(QCoreApplication::applicationVersion()));
    m_independent->setText(
        tr("An independent project. It is not made, supported or endorsed by Citrix. Citrix and "
           "Citrix Cloud are trademarks of their owner."));
    m_licencesTitle->setText(tr("Licenses"));
    m_licences->setAccessibleName(tr("Licenses"));
    m_close->setText(tr("Close"));
}

} // namespace ccj::ui
