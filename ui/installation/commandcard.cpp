// SPDX-License-Identifier: Apache-2.0
#include "ui/installation/commandcard.h"

#include "ui/common/actionbutton.h"
#include "ui/common/errortext.h"
#include "ui/common/factlist.h"
#include "ui/common/field.h"
#include "ui/common/filterchips.h"
#include "ui/common/flowlayout.h"
#include "ui/common/label.h"
#include "ui/common/lineedit.h"
#include "ui/installation/installationwords.h"
#include "ui/installation/noteline.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using namespace installation;

namespace {

const auto usualInstaller = u"cwcconnector.exe"_s;
constexpr int mostLines = 14;

struct FormName
{
    QString id;
    Form form;
};

const QList<FormName> &forms()
{
    static const QList<FormName> all{{u"line"_s, Form::OneLine},
                                     {u"batch"_s, Form::Batch},
                                     {u"powershell"_s, Form::PowerShell},
                                     {u"file"_s, Form::ParameterFile}};
    return all;
}

} // namespace

CommandCard::CommandCard(const QList<QAction *> &actions, QWidget *parent)
    : Card(parent),
      m_forms(new FilterChips(this)),
      m_purpose(Label::explanation(this)),
      m_installer(new LineEdit(this)),
      m_clientId(new LineEdit(this)),
      m_location(new QComboBox(this)),
      m_source(new QComboBox(this)),
      m_customer(new FactList(this)),
      m_note(new NoteLine(this)),
      m_text(new QPlainTextEdit(this)),
      m_use(new FactList(this))
{
    m_installer->setText(usualInstaller);
    buildText();
    auto *buttons = new FlowLayout;
    buttons->setSpacing(metrics::gap);
    for (QAction *action : actions)
        buttons->addWidget(new ActionButton(action, ButtonKind::Normal, this));
    column()->addWidget(m_forms);
    column()->addWidget(m_purpose);
    column()->addWidget(m_customer);
    column()->addWidget(makeForm());
    column()->addWidget(m_note);
    column()->addWidget(m_text);
    column()->addLayout(buttons);
    column()->addWidget(m_use);
    connect(m_forms, &FilterChips::currentChanged, this, [this] {
        fillSources();
        follow();
        Q_EMIT formChanged();
    });
    buildFields();
    retranslateUi();
}

void CommandCard::buildFields()
{
    connect(m_installer, &QLineEdit::textEdited, this, [this] { m_isInstallerTyped = true; });
    connect(m_installer, &QLineEdit::textChanged, this, [this] { edited(Parameter::Installer); });
    connect(m_clientId, &QLineEdit::textChanged, this, [this] { edited(Parameter::ClientId); });
    connect(m_location, &QComboBox::activated, this, [this] {
        m_wanted = m_location->currentData().toString();
        follow();
    });
    connect(m_source, &QComboBox::activated, this, [this] {
        m_wantedSource = source();
        follow();
    });
}

QWidget *CommandCard::makeForm()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(metrics::fieldGap);
    grid->setVerticalSpacing(metrics::fieldGap);
    const auto add = [&](Parameter parameter, QWidget *editor, int row, int place) {
        auto *field = new Field(editor, box);
        m_fields.insert(parameter, field);
        grid->addWidget(field, row, place, Qt::AlignTop);
        grid->setColumnStretch(place, 1);
    };
    add(Parameter::ResourceLocationId, m_location, 0, 0);
    add(Parameter::ClientId, m_clientId, 0, 1);
    add(Parameter::Installer, m_installer, 1, 0);
    add(Parameter::ClientSecret, m_source, 1, 1);
    for (QComboBox *choice : {m_location, m_source})
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

void CommandCard::buildText()
{
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap); // a line that breaks after "/" looks like two commands
    m_text->setFont(ui::font(TextRole::Mono));
}

// --- what is given -------------------------------------------------------------------------------

void CommandCard::setCustomer(const QString &customerId)
{
    m_customerId = customerId;
    follow();
}

void CommandCard::setInstaller(const QString &fileName)
{
    if (m_isInstallerTyped)
        return;
    m_installer->setText(fileName.isEmpty() ? usualInstaller : fileName);
}

void CommandCard::setLocations(const LocationChoices &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    fillLocations();
    follow();
}

void CommandCard::chooseLocation(const QString &id)
{
    m_wanted = id;
    fillLocations();
    follow();
}

void CommandCard::clear()
{
    m_isInstallerTyped = false;
    m_wanted.reset();
    m_clientId->clear();
    m_installer->setText(usualInstaller);
    m_shown.clear();
    showObjections();
    fillLocations();
    follow();
}

/// Chosen is what was chosen, else the default by its ID; left out is only what is left out on purpose, or
/// where no default is known.
void CommandCard::fillLocations()
{
    m_location->clear();
    int usual = -1;
    for (const auto &location : m_choices.locations) {
        if (location.isDefault)
            usual = m_location->count();
        m_location->addItem(location.isDefault ? tr("%1 (default)").arg(location.name) : location.name,
                            location.id);
    }
    m_location->addItem(tr("Leave out"), QString());
    const int chosen = m_wanted ? m_location->findData(*m_wanted) : -1;
    m_location->setCurrentIndex(chosen >= 0 ? chosen : usual >= 0 ? usual : m_location->count() - 1);
}

void CommandCard::fillSources()
{
    const auto known = secretSources(form());
    m_source->clear();
    for (const auto source : known)
        m_source->addItem(InstallationWords::secretSource(source));
    const auto wanted = m_wantedSource ? known.indexOf(*m_wantedSource) : -1;
    m_source->setCurrentIndex(static_cast<int>(std::max<qsizetype>(0, wanted)));
    m_source->setEnabled(known.size() > 1);
}

// --- what comes of it ----------------------------------------------------------------------------

Form CommandCard::form() const
{
    const auto found = std::ranges::find(forms(), m_forms->current(), &FormName::id);
    return found == forms().cend() ? Form::OneLine : found->form;
}

SecretSource CommandCard::source() const
{
    const auto known = secretSources(form());
    return known.value(m_source->currentIndex(), known.constFirst());
}

InstallParameters CommandCard::parameters() const
{
    return {m_installer->text().trimmed(), m_customerId, m_clientId->text().trimmed(),
            m_location->currentData().toString()};
}

/// What cannot be used is shown as a mark in its place.
InstallParameters CommandCard::shownParameters() const
{
    auto shown = parameters();
    for (const auto &objection : objections(shown)) {
        if (objection.parameter == Parameter::Installer)
            shown.installer = usualInstaller;
        else if (objection.parameter == Parameter::CustomerId)
            shown.customerId = u"<customer ID>"_s;
        else if (objection.parameter == Parameter::ClientId)
            shown.clientId = u"<client ID>"_s;
    }
    return shown;
}

QString CommandCard::text() const
{
    return commandText(form(), shownParameters(), source());
}

bool CommandCard::validate()
{
    const auto found = objections(parameters());
    m_shown.clear();
    for (const auto &objection : found)
        m_shown.insert(objection.parameter, objection);
    showObjections();
    for (const auto &objection : found) {
        if (auto *field = m_fields.value(objection.parameter)) {
            field->editor()->setFocus();
            break;
        }
    }
    return found.isEmpty();
}

/// What is missing is not said while one types; what is wrong is.
void CommandCard::edited(Parameter parameter)
{
    m_shown.remove(parameter);
    for (const auto &objection : objections(parameters())) {
        if (objection.parameter == parameter && objection.kind != Objection::Kind::Missing)
            m_shown.insert(parameter, objection);
    }
    showObjections();
    follow();
}

void CommandCard::follow()
{
    const auto shown = shownParameters();
    m_customer->setFacts({{tr("Customer ID"), m_customerId, {}, {}, true}});
    m_purpose->setText(InstallationWords::purpose(form()));
    m_fields[Parameter::ClientSecret]->setHelp(InstallationWords::secretHelp(form(), source()));
    showLocationNote();
    if (const auto command = text(); m_text->toPlainText() != command)
        m_text->setPlainText(command);
    const auto name = commandFileName(form());
    m_use->setFacts({{tr("File name"), name, {}, {}, !name.isEmpty()},
                     {tr("Run it with"), runLine(form(), shown), {}, {}, !name.isEmpty()},
                     {tr("List of parameters"), helpLine(shown), {}, {}, true}});
    fitText();
}

void CommandCard::showObjections()
{
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        const auto shown = m_shown.constFind(field.key());
        field.value()->setError(shown == m_shown.cend() ? QString() : InstallationWords::objection(*shown));
    }
}

void CommandCard::showLocationNote()
{
    QString help;
    if (m_choices.state == PageState::Loading)
        help = tr("The resource locations are being read…");
    else if (m_choices.locations.isEmpty() && m_choices.error)
        help = tr("The resource locations could not be read: %1").arg(errorText(*m_choices.error).title);
    m_fields[Parameter::ResourceLocationId]->setHelp(help);
    if (!m_location->currentData().toString().isEmpty())
        return m_note->setNote({});
    const auto usual = std::ranges::find(m_choices.locations, true, &LocationChoice::isDefault);
    m_note->setNote(usual == m_choices.locations.cend()
                        ? tr("Without a resource location the connector goes to the default one of the "
                             "organization.")
                        : tr("Without a resource location the connector goes to the default one: “%1”.")
                              .arg(usual->name));
}

/// As many lines as the command has, within reason.
void CommandCard::fitText()
{
    const int all = m_text->document()->blockCount();
    const int lines = std::min(mostLines, all);
    const auto frame = 2 * m_text->frameWidth() + 2 * static_cast<int>(m_text->document()->documentMargin());
    m_text->setVerticalScrollBarPolicy(all > lines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + frame + metrics::smallGap +
                           m_text->horizontalScrollBar()->sizeHint().height());
}

// --- words ---------------------------------------------------------------------------------------

void CommandCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::StyleChange) {
        m_text->setFont(ui::font(TextRole::Mono));
        fitText();
    }
}

void CommandCard::retranslateUi()
{
    setHeading(tr("2. Prepare the command for a silent installation"));
    for (const auto &[id, form] : forms())
        m_forms->setChip(id, InstallationWords::form(form));
    m_forms->setAccessibleName(tr("Form"));
    m_fields[Parameter::ResourceLocationId]->setLabel(tr("Resource location"));
    m_fields[Parameter::ClientId]->setLabel(tr("Client ID of the secure client"));
    m_fields[Parameter::ClientId]->setHelp(tr("A client has the access of the administrator who created it. "
                                              "To install it needs full access."));
    m_fields[Parameter::Installer]->setLabel(tr("File name of the installer"));
    m_fields[Parameter::Installer]->setHelp(
        tr("Citrix's documents spell it CWCCconnector.exe, CWConnector.exe and cwcconnector.exe. What counts "
           "is the name of your file; Windows takes capital and small letters for the same."));
    m_fields[Parameter::ClientSecret]->setLabel(tr("Client secret"));
    m_text->setAccessibleName(tr("Command"));
    fillSources();
    fillLocations();
    showObjections();
    follow();
}

} // namespace ccj::ui
