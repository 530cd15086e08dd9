// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/access/accesswords.h"

#include "ui/administrators/access/policywords.h"
#include "ui/administrators/administratorwords.h"

namespace ccj::ui {

using administrators::AccessDifference;
using administrators::Administrator;
using administrators::BlastRadius;
using administrators::Policy;
using Kind = AccessDifference::Kind;

QString AccessWords::subject(const AccessDifference &line)
{
    return line.kind == Kind::AccessType ? tr("Access") : PolicyWords::policy(line.after);
}

QString AccessWords::given(const Policy &policy)
{
    if (!policy.granted)
        return tr("No", "a permission that is not given");
    return policy.hasScopes ? PolicyWords::reach(policy) : tr("Yes", "a permission that is given");
}

QString AccessWords::before(const AccessDifference &line)
{
    return line.kind == Kind::AccessType ? AdministratorWords::access(line.typeBefore) : given(line.before);
}

QString AccessWords::after(const AccessDifference &line)
{
    return line.kind == Kind::AccessType ? AdministratorWords::access(line.typeAfter) : given(line.after);
}

QString AccessWords::inOneLine(const QList<AccessDifference> &lines)
{
    QStringList words;
    for (const auto &line : lines)
        words.append(tr("%1: %2 → %3", "what, before, after").arg(subject(line), before(line), after(line)));
    return words.join(tr("; ", "between changes"));
}

QStringList AccessWords::stops(const Administrator &target, const QList<AccessDifference> &lines,
                               const BlastRadius &radius)
{
    QStringList words;
    const bool fromFull = !lines.isEmpty() && lines.first().kind == Kind::AccessType;
    if (radius.oneself)
        words.append(fromFull ? tr("You can no longer define permissions, not even your own. Only another "
                                   "administrator with full access can give that back.")
                              : tr("You lose these permissions yourself."));
    else if (fromFull)
        words.append(tr("%1 can no longer define permissions, and no longer has what is listed above.")
                         .arg(target.fullName()));
    else
        words.append(tr("%1 no longer has what is listed above.").arg(target.fullName()));
    if (target.isPerson())
        words.append(tr("Secure clients that this person created lose the same permissions."));
    return words;
}

QStringList AccessWords::goesOn(const Administrator &target)
{
    return {target.isGroup() ? tr("The members can still sign in.") : tr("Signing in is still possible."),
            tr("Cloud Connectors that were installed go on working.")};
}

} // namespace ccj::ui
