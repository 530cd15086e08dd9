// SPDX-License-Identifier: Apache-2.0
#include "app/mfa/backupcodes.h"

namespace ccj::mfa {

using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_WIN
constexpr auto lineEnd = "\r\n";
constexpr auto byteOrderMark = "\xEF\xBB\xBF";
#else
constexpr auto lineEnd = "\n";
constexpr auto byteOrderMark = "";
#endif

/// All in one reservation, so that growing leaves no copies behind.
class Sheet
{
public:
    explicit Sheet(qsizetype codes) { m_bytes.reserve(4096 + 64 * codes); }
    void line(const QByteArray &text = {})
    {
        m_bytes += text;
        m_bytes += lineEnd;
    }
    void raw(const char *text) { m_bytes += text; }
    auth::SecretString take() { return auth::SecretString(std::move(m_bytes)); }

private:
    QByteArray m_bytes;
};

void write(Sheet &sheet, const BackupCodes &codes, const QString &account, const BackupCodesWords &words)
{
    sheet.line(words.title.toUtf8());
    sheet.line();
    sheet.line((words.account + u": "_s + account).toUtf8());
    sheet.line((words.created + u": "_s + words.date).toUtf8());
    sheet.line();
    int number = 0;
    for (const auto &code : codes.codes) {
        auto line = QByteArray::number(++number).rightJustified(2) + ".  " + inGroups(code).toLatin1();
        sheet.line(line);
        line.fill('\0');
    }
    if (words.advice.isEmpty())
        return;
    sheet.line();
    for (const auto &advice : words.advice)
        sheet.line(advice.toUtf8());
}

} // namespace

BackupCodes BackupCodes::clone() const
{
    BackupCodes copy;
    copy.codes.reserve(codes.size());
    for (const auto &code : codes)
        copy.codes.push_back(code.clone());
    return copy;
}

QString inGroups(const auth::SecretString &code)
{
    auto text = code.text();
    if (text.size() == 8)
        text.insert(4, u' ');
    return text;
}

auth::SecretString backupCodesText(const BackupCodes &codes, const QString &account,
                                   const BackupCodesWords &words)
{
    Sheet sheet(codes.count());
    write(sheet, codes, account, words);
    return sheet.take();
}

auth::SecretString backupCodesFile(const BackupCodes &codes, const QString &account,
                                   const BackupCodesWords &words)
{
    Sheet sheet(codes.count());
    sheet.raw(byteOrderMark);
    write(sheet, codes, account, words);
    return sheet.take();
}

QString backupCodesFileName(const QDate &day)
{
    return u"citrix-cloud-japan-backup-codes-%1.txt"_s.arg(day.toString(Qt::ISODate));
}

} // namespace ccj::mfa
