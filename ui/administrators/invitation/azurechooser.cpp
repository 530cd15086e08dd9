// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/invitation/azurechooser.h"

#include "ui/administrators/administratorwords.h"
#include "ui/administrators/invitation/azurepeoplemodel.h"
#include "ui/common/busyline.h"
#include "ui/common/errortext.h"
#include "ui/common/field.h"
#include "ui/common/label.h"
#include "ui/common/lineedit.h"
#include "ui/common/linkbutton.h"
#include "ui/common/spokenrole.h"
#include "ui/common/statusdelegate.h"
#include "ui/common/tablesetup.h"

#include <QFrame>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using administrators::AdministratorsController;
using administrators::AzureDirectory;
using administrators::EmailVerdict;

namespace {

constexpr int leastRows = 2; // on a low screen
constexpr int mostRows = 4;
constexpr int leastWidth = 680; // four columns

Tone toneOf(EmailVerdict verdict)
{
    switch (verdict) {
    case EmailVerdict::Acceptable:
        return Tone::Positive;
    case EmailVerdict::AlreadyListed:
        return Tone::Neutral;
    default:
        return Tone::Negative;
    }
}

} // namespace

AzureChooser::AzureChooser(AdministratorsController &controller, AzureDirectory &directory, QWidget *parent)
    : QWidget(parent),
      m_controller(controller),
      m_directory(directory),
      m_people(new AzurePeopleModel(this)),
      m_search(new LineEdit(this)),
      m_field(new Field(m_search, this)),
      m_busy(new BusyLine(this)),
      m_frame(new QFrame(this)),
      m_stack(new QStackedLayout),
      m_messagePane(new QWidget(this)),
      m_message(Label::explanation(m_messagePane)),
      m_again(new LinkButton(m_messagePane)),
      m_table(new QTableView(this)),
      m_found(Label::explanation(this)),
      m_explanation(Label::explanation(this)),
      m_showRow(new LinkButton(this))
{
    build();
    connect(m_search, &QLineEdit::textChanged, &directory, &AzureDirectory::setText);
    connect(m_search, &QLineEdit::textEdited, this, &AzureChooser::changed);
    connect(m_search, &LineEdit::conversionChanged, this, [this](bool converting) {
        if (converting)
            m_directory.hold();
        else
            m_directory.setText(m_search->text());
    });
    connect(&directory, &AzureDirectory::searchChanged, this, &AzureChooser::followSearch);
    connect(&directory, &AzureDirectory::connectionChanged, this, &AzureChooser::retranslateUi);
    connect(&controller, &AdministratorsController::stateChanged, this, &AzureChooser::fillTable);
    connect(m_again, &QPushButton::clicked, &directory, &AzureDirectory::searchAgain);
    connect(m_showRow, &QPushButton::clicked, this, &AzureChooser::showListed);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        updateExplanation();
        Q_EMIT changed();
    });
    retranslateUi();
    m_directory.setText({});
}

void AzureChooser::build()
{
    for (auto *spoken : {m_message, m_found})
        setSpokenRole(spoken, QAccessible::AlertMessage);
    m_table->setModel(m_people);
    m_table->setItemDelegateForColumn(AzurePeopleModel::UserName, new MutedDelegate(this));
    m_table->setItemDelegateForColumn(
        AzurePeopleModel::Note,
        new StatusDelegate(
            [this](const QModelIndex &index) { return toneOf(m_people->at(index.row()).verdict); }, this));
    new TableSetup(m_table, AzurePeopleModel::UserName);
    m_table->setSortingEnabled(false); // the directory's order: what fits best comes first
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *header = m_table->horizontalHeader();
    header->setSectionsMovable(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(AzurePeopleModel::Mail, QHeaderView::Stretch);

    auto *pane = new QVBoxLayout(m_messagePane);
    pane->addWidget(m_message);
    pane->addWidget(m_again, 0, Qt::AlignLeft);
    pane->addStretch();
    m_frame->setFrameShape(QFrame::StyledPanel);
    m_frame->setLayout(m_stack);
    m_stack->setContentsMargins(1, 1, 1, 1);
    m_stack->addWidget(m_messagePane);
    m_stack->addWidget(m_table);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::smallGap);
    column->addWidget(m_field);
    column->addWidget(m_busy);
    column->addWidget(m_frame);
    column->addWidget(m_found);
    column->addWidget(m_explanation);
    column->addWidget(m_showRow, 0, Qt::AlignLeft);
    setMinimumWidth(scaled(leastWidth));
    setFocusProxy(m_search);
    m_search->installEventFilter(this);
    fitTable();
}

QList<QWidget *> AzureChooser::stops() const
{
    return {m_search, m_again, m_table, m_showRow};
}

int AzureChooser::selectedRow() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.first().row();
}

std::optional<administrators::DirectoryPerson> AzureChooser::chosen() const
{
    const int row = selectedRow();
    if (row < 0 || m_people->at(row).verdict != EmailVerdict::Acceptable)
        return {};
    return m_people->at(row).person;
}

// --- what was found ------------------------------------------------------------------------------

void AzureChooser::followSearch()
{
    m_busy->setVisible(m_directory.search() == AzureDirectory::Search::Waiting);
    fillTable();
    updateMessage();
    const auto search = m_directory.search();
    if (isVisible() && (search == AzureDirectory::Search::Done || search == AzureDirectory::Search::Failed))
        announce(m_found->isVisible() ? m_found : m_message);
}

void AzureChooser::fillTable()
{
    const int before = selectedRow();
    const auto kept = before < 0 ? QString() : m_people->at(before).person.objectId;
    m_people->show(m_directory.matches().people, m_controller.roster());
    // User names take room only where they are others than the addresses.
    const auto mode =
        m_people->areUserNamesAddresses() ? QHeaderView::ResizeToContents : QHeaderView::Stretch;
    m_table->horizontalHeader()->setSectionResizeMode(AzurePeopleModel::UserName, mode);
    // When the selected row goes, the view selects its neighbour: somebody whom nobody chose.
    if (m_people->rowOf(kept) < 0) {
        m_table->clearSelection();
        m_table->setCurrentIndex({});
    }
    updateExplanation();
}

void AzureChooser::updateMessage()
{
    const auto text = message();
    m_message->setText(text);
    m_message->setAccessibleName(text);
    m_again->setVisible(m_directory.search() == AzureDirectory::Search::Failed);
    m_stack->setCurrentWidget(text.isEmpty() ? static_cast<QWidget *>(m_table) : m_messagePane);
    const int people = m_people->rowCount();
    m_found->setText(
        m_directory.matches().more
            ? tr("The first %n person(s) of more who match. Type more of the name.", nullptr, people)
            : tr("%n person(s) found.", nullptr, people));
    m_found->setAccessibleName(m_found->text());
    m_found->setVisible(text.isEmpty());
}

/// What stands where the people would be; empty when there are some.
QString AzureChooser::message() const
{
    switch (m_directory.search()) {
    case AzureDirectory::Search::Idle:
        return tr("Type part of a name or of an address: one kanji or kana, or two letters, are enough.");
    case AzureDirectory::Search::Waiting:
        return m_people->rowCount() > 0 ? QString() : tr("Searching…");
    case AzureDirectory::Search::Done:
        return m_people->rowCount() > 0 ? QString()
                                        : tr("Nobody in the directory matches. The search looks at names, "
                                             "email addresses and user "
                                             "names.");
    case AzureDirectory::Search::Failed:
        break;
    }
    const auto error = m_directory.searchError().value_or(Error{});
    if (error.name() == "azureAdNotConnected"_L1)
        return tr("Azure AD is no longer connected for this organization.");
    const auto words = errorText(error);
    return tr("The directory could not be searched. %1 %2").arg(words.title, words.advice);
}

void AzureChooser::updateExplanation()
{
    const auto words = explanation();
    m_explanation->setText(words);
    m_explanation->setVisible(!words.isEmpty());
    m_explanation->setTone(chosen() ? Role::Text : Role::Danger);
    m_table->setAccessibleDescription(words);
    const int row = selectedRow();
    m_showRow->setVisible(row >= 0 && m_people->at(row).verdict == EmailVerdict::AlreadyListed);
}

QString AzureChooser::explanation() const
{
    const int row = selectedRow();
    if (row < 0)
        return {};
    const auto &[person, verdict] = m_people->at(row);
    const auto name = person.displayName.isEmpty() ? person.userPrincipalName : person.displayName;
    switch (verdict) {
    case EmailVerdict::Acceptable:
        return tr("The invitation goes to %1.").arg(person.mail);
    case EmailVerdict::Empty:
        return tr("%1 cannot be invited: the mail attribute is not set in your company's Azure AD. Whoever "
                  "manages users there can set it; then search again.")
            .arg(name);
    case EmailVerdict::NotAnAddress:
        return tr("%1 cannot be invited: the mail attribute in your company's Azure AD is not an email "
                  "address: "
                  "%2")
            .arg(name, person.mail);
    case EmailVerdict::CitrixDomain:
        return tr("%1 cannot be invited: email addresses of citrix.com cannot be used.").arg(name);
    case EmailVerdict::AlreadyListed:
        break;
    }
    const auto listed = m_controller.roster().findByEmail(person.mail);
    return listed ? tr("This address is in the list already: %1, %2.", "person, identity provider")
                        .arg(AdministratorWords::person(*listed),
                             AdministratorWords::provider(listed->providerType))
                  : QString();
}

void AzureChooser::showListed()
{
    const int row = selectedRow();
    if (row < 0)
        return;
    if (const auto listed = m_controller.roster().findByEmail(m_people->at(row).person.mail))
        Q_EMIT showRowRequested(listed->key());
}

// --- events --------------------------------------------------------------------------------------

bool AzureChooser::eventFilter(QObject *watched, QEvent *event)
{
    const bool down =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down;
    if (watched == m_search && down && m_table->isVisible()) {
        m_table->setFocus();
        if (selectedRow() < 0)
            m_table->selectRow(0);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void AzureChooser::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::StyleChange) {
        setMinimumWidth(scaled(leastWidth));
        fitTable();
    }
}

void AzureChooser::fitTable()
{
    m_table->horizontalHeader()->setMaximumSectionSize(scaled(metrics::columnMost));
    const auto heightOf = [this](int rows) {
        return scaled(metrics::headerRow) + rows * scaled(metrics::row) + 2 * m_frame->frameWidth();
    };
    m_frame->setMinimumHeight(heightOf(leastRows));
    m_frame->setMaximumHeight(heightOf(mostRows));
}

void AzureChooser::retranslateUi()
{
    const auto tenant = m_directory.tenant().name;
    m_field->setLabel(tr("Name or email address"));
    m_field->setHelp(
        tenant.isEmpty()
            ? tr("Searches the people in your company's Azure AD. Groups are added in the web console.")
            : tr("Searches the people in your company's Azure AD, %1. Groups are added in the web "
                 "console.")
                  .arg(tenant));
    m_again->setText(tr("Search again"));
    m_table->setAccessibleName(tr("People found in Azure AD"));
    m_busy->setAccessibleName(tr("Searching…"));
    m_showRow->setText(tr("Show in the list"));
    m_people->retranslate();
    updateMessage();
    updateExplanation();
}

} // namespace ccj::ui
