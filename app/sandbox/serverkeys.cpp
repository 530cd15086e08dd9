// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/serverkeys.h"

#include <QCryptographicHash>
#include <QFile>

#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

constexpr char context[] = "ccjsandb";
static_assert(sizeof(context) == crypto_kdf_CONTEXTBYTES + 1);

const unsigned char *bytes(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}
unsigned char *bytes(QByteArray &data)
{
    return reinterpret_cast<unsigned char *>(data.data());
}

/// Writes the whole file or none of it: a temporary beside it, flushed to disk, then renamed.
bool createPrivateFile(const QString &file, const QByteArray &content)
{
    const auto temporary = QFile::encodeName(file + u".new"_s);
    ::unlink(temporary.constData());
    const int descriptor = ::open(temporary.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return false;
    const bool written = ::write(descriptor, content.constData(), size_t(content.size())) == content.size() &&
                         ::fsync(descriptor) == 0;
    ::close(descriptor);
    return written && ::rename(temporary.constData(), QFile::encodeName(file).constData()) == 0;
}

} // namespace

std::expected<ServerKeys, QString> ServerKeys::open(const QString &folder)
{
    if (sodium_init() < 0)
        return std::unexpected(u"The random number generator of this computer is not available."_s);
    QFile file(folder + u"/server.key"_s);
    if (!file.exists()) {
        QByteArray master(crypto_kdf_KEYBYTES, '\0');
        crypto_kdf_keygen(bytes(master));
        if (!createPrivateFile(file.fileName(), master))
            return std::unexpected(u"%1 cannot be written."_s.arg(file.fileName()));
    }
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(u"%1 cannot be read."_s.arg(file.fileName()));
    auto master = file.readAll();
    if (master.size() != crypto_kdf_KEYBYTES)
        return std::unexpected(u"%1 is damaged."_s.arg(file.fileName()));
    return ServerKeys(std::move(master));
}

QByteArray ServerKeys::key(Purpose purpose) const
{
    QByteArray derived(crypto_secretbox_KEYBYTES, '\0');
    crypto_kdf_derive_from_key(bytes(derived), size_t(derived.size()), quint64(purpose), context,
                               bytes(m_master));
    return derived;
}

QByteArray ServerKeys::seal(const QByteArray &plain) const
{
    QByteArray nonce(crypto_secretbox_NONCEBYTES, '\0');
    randombytes_buf(nonce.data(), size_t(nonce.size()));
    QByteArray box(plain.size() + qsizetype(crypto_secretbox_MACBYTES), '\0');
    crypto_secretbox_easy(bytes(box), bytes(plain), size_t(plain.size()), bytes(nonce),
                          bytes(key(Purpose::Seal)));
    return nonce + box;
}

std::optional<QByteArray> ServerKeys::unseal(const QByteArray &sealed) const
{
    constexpr auto overhead = qsizetype(crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES);
    if (sealed.size() < overhead)
        return {};
    const auto nonce = sealed.first(crypto_secretbox_NONCEBYTES);
    const auto box = sealed.sliced(crypto_secretbox_NONCEBYTES);
    QByteArray plain(sealed.size() - overhead, '\0');
    if (crypto_secretbox_open_easy(bytes(plain), bytes(box), size_t(box.size()), bytes(nonce),
                                   bytes(key(Purpose::Seal))) != 0)
        return {};
    return plain;
}

QByteArray ServerKeys::mac(Purpose purpose, const QByteArray &text) const
{
    QByteArray out(crypto_auth_hmacsha256_BYTES, '\0');
    crypto_auth_hmacsha256(bytes(out), bytes(text), size_t(text.size()), bytes(key(purpose)));
    return out;
}

QByteArray randomToken()
{
    QByteArray random(32, '\0');
    randombytes_buf(random.data(), size_t(random.size()));
    return random.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray tokenHash(QByteArrayView token)
{
    return QCryptographicHash::hash(token.toByteArray(), QCryptographicHash::Sha256);
}

QString randomDigits(int count)
{
    QString digits;
    for (int i = 0; i < count; ++i)
        digits += QChar(u'0' + char16_t(randombytes_uniform(10)));
    return digits;
}

bool sameBytes(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size() && sodium_memcmp(a.constData(), b.constData(), size_t(a.size())) == 0;
}

} // namespace ccj::sandbox
