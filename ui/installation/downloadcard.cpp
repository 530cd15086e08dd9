// SPDX-License-Identifier: Apache-2.0
#include "ui/installation/downloadcard.h"

#include "ui/common/actionbutton.h"
#include "ui/common/errortext.h"
#include "ui/common/factlist.h"
#include "ui/common/label.h"
#include "ui/common/sentences.h"
#include "ui/common/timewords.h"
#include "ui/installation/installationwords.h"
#include "ui/installation/noteline.h"

#include "app/installation/installeranswer.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using installation::InstallerDownload;
using State = InstallerDownload::State;

namespace {

constexpr int barSteps = 1000;

/// For the scale of a bar: how much of all is there.
int stepsOf(const InstallerDownload &download)
{
    if (download.total() <= 0)
        return 0;
    return static_cast<int>(barSteps * static_cast<double>(download.received()) /
                            static_cast<double>(download.total()));
}

} // namespace

DownloadCard::DownloadCard(const InstallerDownload &download, const DownloadActions &actions,
                           const QUrl &host, const Clock &clock, QWidget *parent)
    : Card(parent),
      m_download(download),
      m_actions(actions),
      m_host(host),
      m_clock(clock),
      m_text(Label::explanation(this)),
      m_facts(new FactList(this)),
      m_note(new NoteLine(this)),
      m_progress(makeProgress())
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::gap);
    for (QAction *action : {actions.pause, actions.resume, actions.cancel, actions.showFolder})
        buttons->addWidget(new ActionButton(action, ButtonKind::Normal, this));
    buttons->addStretch();
    column()->addWidget(m_text);
    column()->addWidget(m_facts);
    column()->addWidget(m_note);
    column()->addWidget(m_progress);
    column()->addLayout(buttons);
    connect(&download, &InstallerDownload::changed, this, &DownloadCard::follow);
    connect(&download, &InstallerDownload::progressed, this, &DownloadCard::showProgress);
    retranslateUi();
}

QWidget *DownloadCard::makeProgress()
{
    auto *box = new QWidget(this);
    m_progressText = new Label(TextRole::Secondary, box);
    m_bar = new QProgressBar(box);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, barSteps);
    m_bar->setFixedHeight(metrics::gap);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::smallGap);
    layout->addWidget(m_progressText);
    layout->addWidget(m_bar);
    return box;
}

void DownloadCard::follow()
{
    showFile();
    showNote();
    showProgress();
}

void DownloadCard::showProgress()
{
    const auto state = m_download.state();
    m_progress->setVisible(state != State::Idle);
    m_progressText->setText(InstallationWords::progress(m_download));
    const bool isKnown = m_download.total() > 0 || state != State::Running;
    m_bar->setRange(0, isKnown ? barSteps : 0);
    m_bar->setValue(stepsOf(m_download));
    m_bar->setAccessibleName(m_progressText->text());
}

void DownloadCard::showFile()
{
    QList<Fact> facts{{tr("Comes from"), address(), {}, {}, true}};
    if (m_download.hasBegun())
        facts.append({tr("Will be saved as"), QDir::toNativeSeparators(m_download.target())});
    if (const auto &file = m_download.file(); file && !m_download.hasBegun()) {
        const auto time = [&](const QDateTime &moment) {
            return moment.isValid() ? TimeWords::clockTime(moment, m_clock.now()) : QString();
        };
        facts.append({tr("File"), QFileInfo(file->path).fileName()});
        facts.append({tr("Saved in"), QDir::toNativeSeparators(QFileInfo(file->path).absolutePath())});
        facts.append({tr("Downloaded"), time(file->downloadedAt), TimeWords::exactTime(file->downloadedAt)});
        facts.append({tr("Published"),
                      file->publishedAt.isValid() ? TimeWords::date(file->publishedAt) : QString(),
                      file->publishedAt.isValid() ? TimeWords::exactTime(file->publishedAt) : QString()});
        facts.append(
            {tr("Size"),
             tr("%1 (%2 bytes)").arg(InstallationWords::size(file->size), QLocale().toString(file->size))});
        facts.append({tr("SHA-256"), file->sha256, {}, {}, true});
    }
    m_facts->setFacts(facts);
}

/// The whole address, for a download on the machine itself.
QString DownloadCard::address() const
{
    const auto base = m_host.toString(QUrl::RemoveUserInfo | QUrl::StripTrailingSlash);
    const auto &customer = m_download.place().customerId;
    return customer.isEmpty() ? base : base + installation::installerPath(customer);
}

/// The one thing to know: what stopped the download, or what is wrong with the file.
void DownloadCard::showNote()
{
    QString text;
    auto ink = Role::Warning;
    if (m_download.error()) {
        const auto words = errorText(*m_download.error());
        text = sentences(words.title, words.advice);
        ink = Role::Danger;
    } else if (m_download.hasBegun() && m_download.wasBegunAnew()) {
        text = tr("The file has changed on the server meanwhile: the download was begun anew.");
    } else if (!m_download.hasBegun()) {
        text = InstallationWords::warning(m_download);
        const bool isChanged = m_download.fileState() == InstallerDownload::FileState::Changed;
        ink = isChanged ? Role::Danger : Role::Warning;
    }
    m_note->setNote(text, ink);
}

void DownloadCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void DownloadCard::retranslateUi()
{
    setHeading(tr("1. Download the installer"));
    m_text->setText(
        tr("An installer connects to the cloud that it was downloaded from: one of the commercial "
           "Citrix Cloud cannot be used here. If downloads of programs are blocked, allow this "
           "address. Take a new installer for each installation."));
    follow();
}

} // namespace ccj::ui
