// SPDX-License-Identifier: Apache-2.0
#include "app/mfa/qrmatrix.h"

#include <qrencode.h>

#include <cerrno>
#include <cstring>
#include <memory>

namespace ccj::mfa {

namespace {

void wipeAndFree(QRcode *code)
{
    explicit_bzero(code->data, static_cast<size_t>(code->width) * static_cast<size_t>(code->width));
    QRcode_free(code);
}

} // namespace

Result<QrMatrix> QrMatrix::of(const auth::SecretString &text)
{
    constexpr int smallestThatFits = 0;
    const auto &bytes = text.utf8();
    const std::unique_ptr<QRcode, decltype(&wipeAndFree)> code(
        QRcode_encodeData(int(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()),
                          smallestThatFits, QR_ECLEVEL_M),
        &wipeAndFree);
    if (!code) {
        const auto kind = errno == ENOMEM ? Error::Kind::Unexpected : Error::Kind::Invalid;
        return std::unexpected(Error::of(kind, QString::fromLocal8Bit(std::strerror(errno))));
    }
    QByteArray modules(qsizetype{code->width} * code->width, '\0');
    for (qsizetype i = 0; i < modules.size(); ++i)
        modules[i] = char(code->data[i] & 1); // the other bits say what a module is for
    return QrMatrix(code->width, auth::SecretString(std::move(modules)));
}

} // namespace ccj::mfa
