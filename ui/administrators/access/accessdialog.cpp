// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/access/accessdialog.h"

#include "ui/administrators/access/accesschanges.h"
#include "ui/administrators/access/accesschoice.h"
#include "ui/administrators/access/accesstree.h"
#include "ui/administrators/access/accesswords.h"
#include "ui/administrators/access/blastradiuswords.h"
#include "ui/administrators/access/copyaccessdialog.h"
#include "ui/administrators/access/loadgate.h"
#include "ui/administrators/administratorwords.h"
#include "ui/common/consequences.h"
#include "ui/common/marklist.h"

#include "app/administrators/access/blastradius.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using administrators::AccessEditor;
using administrators::Administrator;
using administrators::BlastRadius;
using administrators::Operation;
using administrators::Status;

namespace {

constexpr int contentWidth = 832;
constexpr int rightSide = 300;
constexpr int treeRows = 9;
constexpr int fewRows = 6; // where messages take room

} // namespace

AccessDialog::AccessDialog(const AdministratorsServices &services, const Administrator &target,
                           QWidget *parent)
    : OperationDialog(services.controller, parent),
      m_services(services),
      m_editor(services.http, services.controller, target),
      m_note(new Banner(this)),
      m_choice(new AccessChoice(false, this)),
      m_copy(new QPushButton(this)),
      m_changes(new AccessChanges(this)),
      m_consequences(new Consequences(this, TextRole::Secondary)),
      m_left(new MarkList(u"people"_s, Role::Muted, this, TextRole::Secondary))
{
    build();
    connect(&m_editor, &AccessEditor::changed, this, &AccessDialog::followEditor);
    connect(&m_editor, &AccessEditor::refused, this, &AccessDialog::failed);
    connect(&m_editor, &AccessEditor::started, this, &AccessDialog::follow);
    connect(m_choice, &AccessChoice::changed, this, [this] { m_editor.setChoice(m_choice->access()); });
    connect(m_gate, &LoadGate::retryRequested, &m_editor, &AccessEditor::load);
    connect(m_copy, &QPushButton::clicked, this, &AccessDialog::openCopy);
    connect(m_note, &Banner::actionTriggered, this, [this] {
        clearNote();
        m_editor.startAgain();
    });
    connect(&controller(), &administrators::AdministratorsController::stateChanged, this,
            &AccessDialog::showChanges);
    AccessDialog::retranslateUi();
    m_editor.load();
}

// --- building ------------------------------------------------------------------------------------

void AccessDialog::build()
{
    auto *content = new QWidget(this);
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins({});
    columns->setSpacing(metrics::groupGap);
    columns->addWidget(m_choice, 1);
    columns->addWidget(makeRightSide());
    m_choice->gate()->showContent();
    m_choice->addBesideHeading(m_copy);
    m_copy->setAutoDefault(false);
    m_gate = new LoadGate(content, [] { return tr("Reading the access…"); }, this);
    body()->addWidget(m_note);
    body()->addWidget(m_gate, 1);
    const int room = screen()->availableGeometry().width() - 2 * metrics::dialogMargin - metrics::groupGap;
    content->setMinimumWidth(std::min(scaled(contentWidth), room));
}

QWidget *AccessDialog::makeRightSide()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(metrics::fieldGap);
    column->addWidget(m_changes, 1);
    column->addWidget(m_consequences);
    column->addWidget(m_left);
    side->setFixedWidth(scaled(rightSide));
    return side;
}

// --- following the editor ------------------------------------------------------------------------

void AccessDialog::followEditor()
{
    switch (m_editor.state()) {
    case AccessEditor::State::Loading:
        m_gate->showLoading();
        break;
    case AccessEditor::State::Failed:
        m_gate->showError(m_editor.error());
        break;
    case AccessEditor::State::Ready:
    case AccessEditor::State::Checking:
        m_choice->setAccess(m_editor.choice());
        if (!m_gate->isOpen()) {
            m_gate->showContent();
            m_choice->setFocus();
        }
        break;
    }
    if (isBusy() && !m_editor.changedMeanwhile().isEmpty() && m_editor.state() == AccessEditor::State::Ready)
        onChangedMeanwhile();
    showChanges();
}

void AccessDialog::showChanges()
{
    const bool ready =
        m_editor.state() != AccessEditor::State::Loading && m_editor.state() != AccessEditor::State::Failed;
    const auto changes = ready ? m_editor.changes() : QList<administrators::AccessDifference>();
    m_changes->setChanges(changes);
    setApplicable(ready && !changes.isEmpty()); // R123
    m_choice->setWhyNotCustom(whyNotCustom());
    m_copy->setEnabled(whyNotCustom().isEmpty());
    ask();
    m_choice->tree()->setLeastRows(m_choice->isAsking() || m_noteText ? fewRows : treeRows);
    showConsequences();
}

bool AccessDialog::reducesOneself() const
{
    return isOneself() && isReduction(m_editor.changes());
}

/// R124: nobody could define permissions any more. The server judges again.
QString AccessDialog::whyNotCustom() const
{
    const auto &target = m_editor.target();
    const bool counts = target.isPerson() && target.status() == Status::Active && target.hasFullAccess();
    if (!counts || !controller().isComplete() || controller().roster().counts().activeFullPeople > 1)
        return {};
    return tr("This is the only active administrator with full access. Give another one full access first; "
              "otherwise nobody could define permissions any more.");
}

void AccessDialog::ask()
{
    const bool nothing = m_editor.choice().givesNothing() && !m_editor.changes().isEmpty();
    if (nothing)
        m_choice->setQuestion(tr("No permission is ticked: signing in works, but nothing can be opened."),
                              tr("Save custom access without any permission"));
    else if (reducesOneself())
        m_choice->setQuestion(
            m_editor.choice().isFull() == m_editor.present().isFull()
                ? tr("You are reducing your own access.")
                : tr("You are giving up your own full access. You cannot take it back yourself."),
            tr("Reduce my own access"));
    else
        m_choice->setQuestion({}, {});
}

void AccessDialog::showConsequences()
{
    const auto &target = m_editor.target();
    const auto changes = m_editor.changes();
    if (!isReduction(changes)) {
        m_consequences->setWords({}, {});
        m_left->setWords({}, {});
        return;
    }
    const bool losesFull = m_editor.present().isFull() && !m_editor.choice().isFull();
    auto radius = blastRadius(controller().roster(), target, BlastRadius::Impact::LossOfFullAccess,
                              isOneself(), controller().isComplete());
    radius.losesFullAccess = radius.losesFullAccess && losesFull;
    m_consequences->setWords(AccessWords::stops(target, changes, radius) + BlastRadiusWords::alarm(radius),
                             AccessWords::goesOn(target));
    m_left->setWords({}, BlastRadiusWords::whoStays(radius));
}

// --- saving --------------------------------------------------------------------------------------

bool AccessDialog::validate()
{
    return m_choice->isAnswered(); // R124, R125
}

void AccessDialog::apply()
{
    clearNote();
    m_editor.save();
}

void AccessDialog::abandon()
{
    if (m_editor.state() == AccessEditor::State::Checking)
        m_editor.cancelSave();
}

void AccessDialog::onChangedMeanwhile()
{
    const auto lines = m_editor.changedMeanwhile();
    note(
        Banner::Severity::Warning,
        [lines] {
            return tr("Someone else changed this access while you were editing: %1. Nothing has been saved. "
                      "What saving changes now is shown at the right.")
                .arg(AccessWords::inOneLine(lines));
        },
        [] { return tr("Start again from there"); });
    stayOpen();
}

bool AccessDialog::showOutcome(const Operation &operation)
{
    note(Banner::Severity::Warning, [operation] { return AdministratorWords::outcome(operation).text; });
    return true;
}

bool AccessDialog::showAtField(const Error &error)
{
    if (error.kind != Error::Kind::NotFound)
        return false;
    const auto name = m_editor.target().fullName();
    note(Banner::Severity::Danger,
         [name] { return tr("%1 is no longer an administrator here. Nothing was changed.").arg(name); });
    controller().refresh(net::Priority::Background);
    return true;
}

void AccessDialog::openCopy()
{
    auto *dialog = new CopyAccessDialog(m_services, m_editor.target(), this);
    connect(dialog, &CopyAccessDialog::copied, this,
            [this](const Administrator &from, const administrators::AccessModel &access) {
                m_editor.copy(access);
                const auto name = from.fullName();
                const bool whole = difference(m_editor.choice(), access).isEmpty();
                note(Banner::Severity::Information, [name, whole] {
                    return whole
                               ? tr("The access of %1 was taken over. Nothing has been saved yet.").arg(name)
                               : tr("The access of %1 was taken over as far as it can be given here. Nothing "
                                    "has been saved yet.")
                                     .arg(name);
                });
            });
    connect(dialog, &QDialog::finished, m_copy, [this] { m_copy->setFocus(); });
    dialog->open();
}

// --- words ---------------------------------------------------------------------------------------

void AccessDialog::note(Banner::Severity severity, Words text, Words actionText)
{
    m_noteText = std::move(text);
    m_noteAction = std::move(actionText);
    showChanges();
    m_note->setMessage(severity, m_noteText(), m_noteAction ? m_noteAction() : QString());
}

void AccessDialog::clearNote()
{
    m_note->clear();
    m_noteText = {};
}

void AccessDialog::retranslateUi()
{
    OperationDialog::retranslateUi();
    const auto &target = m_editor.target();
    setHeadline(tr("Edit access: %1").arg(target.fullName()));
    const auto provider = AdministratorWords::provider(target.providerType);
    setIntroduction(target.email.isEmpty()
                        ? provider
                        : tr("%1 · %2", "address, identity provider").arg(target.email, provider));
    setVerb(tr("Save"), tr("Saving…"), tr("No answer. Reading the access…"));
    m_copy->setText(tr("Copy access from…"));
    m_copy->setAccessibleDescription(
        tr("Takes over what another administrator may do. Nothing is saved yet."));
    if (m_noteText)
        m_note->setMessage(m_note->severity(), m_noteText(), m_noteAction ? m_noteAction() : QString());
    showChanges();
}

} // namespace ccj::ui
