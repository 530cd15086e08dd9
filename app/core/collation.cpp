// SPDX-License-Identifier: Apache-2.0
#include "app/core/collation.h"

#include <memory>
#include <unicode/ucol.h>

namespace ccj {

namespace {

struct Close
{
    void operator()(UCollator *collator) const { ucol_close(collator); }
};
using Collator = std::unique_ptr<UCollator, Close>;

Collator open()
{
    auto status = U_ZERO_ERROR;
    Collator collator(ucol_open("ja_JP", &status));
    const auto set = [&](UColAttribute attribute, UColAttributeValue value) {
        ucol_setAttribute(collator.get(), attribute, value, &status);
    };
    set(UCOL_NORMALIZATION_MODE, UCOL_ON);
    set(UCOL_STRENGTH, UCOL_SECONDARY);
    set(UCOL_NUMERIC_COLLATION, UCOL_ON);
    return collator;
}

} // namespace

QByteArray collationKey(const QString &text)
{
    thread_local const Collator collator = open();
    const auto *units = reinterpret_cast<const UChar *>(text.utf16());
    const auto length = static_cast<int32_t>(text.size());
    QByteArray key(text.size() * 3 + 16, Qt::Uninitialized);
    const auto write = [&] {
        return ucol_getSortKey(collator.get(), units, length, reinterpret_cast<uint8_t *>(key.data()),
                               static_cast<int32_t>(key.size()));
    };
    if (const auto needed = write(); needed > key.size()) {
        key.resize(needed);
        write();
    } else {
        key.truncate(needed);
    }
    key.chop(1); // the zero at the end
    return key;
}

} // namespace ccj
