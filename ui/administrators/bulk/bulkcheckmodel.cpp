// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/bulk/bulkcheckmodel.h"

#include "ui/administrators/bulk/bulkwords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using namespace administrators::bulk;

namespace {

std::optional<Field> fieldOf(int column)
{
    switch (column) {
    case BulkCheckModel::Email:
        return Field::Email;
    case BulkCheckModel::LastName:
        return Field::LastName;
    case BulkCheckModel::FirstName:
        return Field::FirstName;
    case BulkCheckModel::Access:
        return Field::Access;
    default:
        return {};
    }
}

} // namespace

BulkCheckModel::BulkCheckModel(BulkDraft &draft, QObject *parent)
    : QAbstractTableModel(parent), m_draft(draft)
{
    connect(&draft, &BulkDraft::sheetChanged, this, &BulkCheckModel::choose);
    connect(&draft, &BulkDraft::judged, this, &BulkCheckModel::announce);
    choose();
}

bool BulkCheckModel::fits(Filter filter, Verdict verdict)
{
    switch (filter) {
    case Filter::All:
        return true;
    case Filter::WillBeInvited:
        return verdict == Verdict::WillBeInvited;
    case Filter::Already:
        return verdict == Verdict::AlreadyAdministrator || verdict == Verdict::AlreadyInvited;
    case Filter::Duplicate:
        return verdict == Verdict::Duplicate;
    case Filter::ToMend:
        break;
    }
    return canBeMended(verdict) && verdict != Verdict::Duplicate;
}

qsizetype BulkCheckModel::count(Filter filter) const
{
    qsizetype count = 0;
    for (auto it = m_draft.counts().begin(); it != m_draft.counts().end(); ++it)
        count += fits(filter, it.key()) ? it.value() : 0;
    return count;
}

void BulkCheckModel::setFilter(Filter filter)
{
    m_filter = filter;
    choose();
}

void BulkCheckModel::choose()
{
    beginResetModel();
    m_places.clear();
    for (int place = 0; place < m_draft.judgements().size(); ++place) {
        if (fits(m_filter, m_draft.judgements().at(place).verdict))
            m_places.append(place);
    }
    endResetModel();
}

void BulkCheckModel::announce()
{
    if (!m_places.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void BulkCheckModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    announce();
}

const Judgement &BulkCheckModel::judgement(const QModelIndex &index) const
{
    return m_draft.judgements().at(m_places.at(index.row()));
}

QString BulkCheckModel::cell(qsizetype place, Field field) const
{
    const auto column = m_draft.sheet().fields.indexOf(field);
    return column < 0 ? QString() : m_draft.sheet().rows.at(place).cells.value(column);
}

QString BulkCheckModel::sentences(const QModelIndex &index) const
{
    const auto &row = judgement(index);
    auto text = BulkWords::explanation(row);
    const auto notes = BulkWords::notes(row.person, cell(m_places.at(index.row()), Field::Email));
    for (const auto &note : notes)
        text = tr("%1 %2").arg(text, note);
    return text;
}

int BulkCheckModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

int BulkCheckModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BulkCheckModel::text(const Judgement &row, int column) const
{
    switch (column) {
    case Line:
        return QLocale().toString(row.line);
    case VerdictColumn:
        return BulkWords::verdict(row.verdict);
    case Email:
        return row.person.email;
    case LastName:
        return row.person.lastName;
    case FirstName:
        return row.person.firstName;
    case Access:
        return row.person.access == AccessWord::Unknown ? row.person.accessText : BulkWords::access(row.full);
    default:
        return {};
    }
}

QVariant BulkCheckModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = judgement(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::EditRole:
        return index.column() == Access ? row.person.accessText : text(row, index.column());
    case Qt::ToolTipRole:
        return sentences(index);
    case Qt::AccessibleDescriptionRole:
        return index.column() == VerdictColumn ? sentences(index) : QString();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(index.column() == Line ? Qt::AlignRight | Qt::AlignVCenter
                                                          : Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

bool BulkCheckModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto field = fieldOf(index.column());
    if (role != Qt::EditRole || !field || data(index, Qt::EditRole) == value)
        return false;
    m_draft.edit(m_places.at(index.row()), *field, value.toString());
    return true;
}

QVariant BulkCheckModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(section == Line ? Qt::AlignRight | Qt::AlignVCenter
                                                   : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == Line)
        return tr("Line");
    if (section == VerdictColumn)
        return tr("Verdict");
    return BulkWords::field(fieldOf(section).value_or(Field::Ignored));
}

Qt::ItemFlags BulkCheckModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    return fieldOf(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

} // namespace ccj::ui
