// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QVariantMap>

namespace ccj {

/// What a mutation does, in terms that can be kept: the operation, its target, and the values before
/// and after. Never holds a secret. Every request that changes something carries one.
struct Change
{
    QString operation; ///< e.g. "administrators.invite"
    QString target;    ///< e.g. the e-mail address or the id
    QVariantMap before;
    QVariantMap after;
    QString organization = {}; ///< customer ID; set where the request is authorised
};

/// How a change ended.
enum class ChangeOutcome { Done, Refused, Unknown };

/// The one gate that every mutation passes: begin() before the request leaves, end() after its answer.
class ChangeRecorder
{
public:
    virtual ~ChangeRecorder() = default;
    /// Returns the key of the record.
    virtual QString begin(const Change &change) = 0;
    virtual void end(const QString &key, ChangeOutcome outcome, const QString &transactionId) = 0;
};

} // namespace ccj
