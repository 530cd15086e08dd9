// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/administratorstore.h"
#include "app/sandbox/caller.h"
#include "app/sandbox/cloud.h"
#include "app/sandbox/emailaddress.h"
#include "app/sandbox/enrollments.h"
#include "app/sandbox/people.h"
#include "app/sandbox/secondfactor.h"
#include "app/sandbox/signinsteps.h"
#include "app/sandbox/verificationmethods.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

using Stage = Enrollment::Stage;

/// Who enrols, known by a ticket whose next step is that.
struct Applicant
{
    Ticket ticket;
    Person person;
    Language language;
};

/// An enrolment that is under way, and whose.
struct Applying
{
    Applicant applicant;
    Enrollment enrollment;
};

/// The answer for who has a session: a device in force is replaced by a device change alone.
Response refuseSession(Cloud &cloud, const Request &request)
{
    const auto caller = identify(cloud, request, Realm::Session);
    if (!caller)
        return caller.error();
    const auto person = findPerson(cloud, caller->personId);
    return ownError(409,
                    person && !person->isCitrixIdentity() ? u"managedByProvider"_s : u"alreadyEnrolled"_s);
}

/// 401 ticketExpired, 409 wrongStep; before them the 429 of who may not try a code of this method now.
OrRefusal<Applicant> identifyApplicant(Cloud &cloud, const Request &request, const QString &triedMethod = {})
{
    const auto header = request.header("Authorization").trimmed();
    if (!header.toLower().startsWith("ticket "))
        return std::unexpected(refuseSession(cloud, request));
    const auto token = QString::fromUtf8(header.sliced(7).trimmed());
    const auto known = findTicket(cloud, token);
    const auto person = known ? findPerson(cloud, known->personId) : std::nullopt;
    if (!person)
        return std::unexpected(ownError(401, u"ticketExpired"_s));
    const auto language = languageFrom(request.header("Accept-Language"));
    if (!triedMethod.isEmpty()) {
        if (const auto free = checkNotBlocked(cloud, *person, triedMethod, language); !free)
            return std::unexpected(free.error());
    }
    const auto ticket = ticketAt(cloud, token, step::enroll);
    if (!ticket)
        return std::unexpected(ticket.error());
    return Applicant{*ticket, *person, language};
}

OrRefusal<Applying> findApplying(Cloud &cloud, const Request &request, std::optional<Stage> stage,
                                 const QString &triedMethod = {})
{
    auto applicant = identifyApplicant(cloud, request, triedMethod);
    if (!applicant)
        return std::unexpected(applicant.error());
    auto enrollment = enrollmentAt(cloud, request.parameters.value("id"), applicant->ticket, stage);
    if (!enrollment)
        return std::unexpected(enrollment.error());
    return Applying{*applicant, *enrollment};
}

/// One step of an enrolment at this stage, in one transaction.
Response withEnrollment(Cloud &cloud, const Request &request, std::optional<Stage> stage,
                        const std::function<Response(const Applying &)> &work)
{
    return cloud.database.write([&] {
        const auto applying = findApplying(cloud, request, stage);
        return applying ? work(*applying) : applying.error();
    });
}

/// A wrong code or password is one of the ten that a ticket survives.
Response countedRefusal(Cloud &cloud, const Applying &applying, const Response &refusal)
{
    if (refusal.status == 401)
        countRefusal(cloud, applying.applicant.ticket);
    return refusal;
}

Response begin(Cloud &cloud, const Request &request)
{
    return cloud.database.write([&] {
        const auto applicant = identifyApplicant(cloud, request);
        if (!applicant)
            return applicant.error();
        const Enrollment enrollment{.id = QString::fromLatin1(randomToken()),
                                    .personId = applicant->person.id,
                                    .ticketHash = applicant->ticket.hash};
        const auto sent = mailCode(cloud, applicant->person, enrollment.id.toLatin1(), applicant->language,
                                   enrollmentCodeMail);
        if (!sent)
            return sent.error();
        saveEnrollment(cloud, enrollment);
        return Response::json(QJsonObject{{u"enrollmentId"_s, enrollment.id},
                                          {u"emailMasked"_s, maskedEmail(applicant->person.email)},
                                          {u"expiresAt"_s, timeText(applicant->ticket.expiresAt)}},
                              201);
    });
}

Response resend(Cloud &cloud, const Request &request)
{
    return withEnrollment(cloud, request, Stage::Mail, [&](const Applying &applying) {
        const auto sent = mailCode(cloud, applying.applicant.person, applying.enrollment.id.toLatin1(),
                                   applying.applicant.language, enrollmentCodeMail);
        return sent ? Response::empty(202) : sent.error();
    });
}

/// Code and password are judged together: the code is looked at, and spent, only beside the right password.
Response verifyEmail(Cloud &cloud, const Request &request)
{
    const auto body = objectBody(request);
    if (!body)
        return body.error();
    const auto code = requiredText(*body, u"code"_s);
    const auto password = requiredText(*body, u"password"_s);
    if (!code || !password)
        return code ? password.error() : code.error();
    const auto find = [&] { return findApplying(cloud, request, Stage::Mail, recoveryEmailMethod); };
    const auto before = cloud.database.write(find);
    if (!before)
        return before.error();

    const auto &applicant = before->applicant;
    const auto proved =
        checkPassword(cloud, applicant.person.email, *password, request.clientAddress, applicant.language);
    if (!proved)
        return cloud.database.write([&] { return countedRefusal(cloud, *before, proved.error()); });
    return cloud.database.write([&] {
        const auto applying = find(); // hashing took its time
        if (!applying)
            return applying.error();
        auto enrollment = applying->enrollment;
        const auto checked = checkCode(cloud, applicant.person, recoveryEmailMethod, *code,
                                       enrollment.id.toLatin1(), applicant.language);
        if (!checked)
            return countedRefusal(cloud, *applying, checked.error());
        const auto key = makeKey(cloud, applicant.person);
        enrollment.stage = Stage::Authenticator;
        enrollment.totpSealed = key.sealed;
        saveEnrollment(cloud, enrollment);
        return Response::json(key.shown);
    });
}

Response verifyAuthenticator(Cloud &cloud, const Request &request)
{
    const auto body = objectBody(request);
    if (!body)
        return body.error();
    const auto code = requiredText(*body, u"code"_s);
    if (!code)
        return code.error();
    return cloud.database.write([&] {
        const auto applying = findApplying(cloud, request, Stage::Authenticator, authenticatorMethod);
        if (!applying)
            return applying.error();
        auto enrollment = applying->enrollment;
        const auto step = checkNewKeyCode(cloud, applying->applicant.person, enrollment.totpSealed, *code,
                                          applying->applicant.language);
        if (!step)
            return countedRefusal(cloud, *applying, step.error());
        enrollment.stage = Stage::Recovery;
        enrollment.totpLastStep = *step;
        saveEnrollment(cloud, enrollment);
        return Response::empty(204);
    });
}

Response setPhone(Cloud &cloud, const Request &request)
{
    const auto body = objectBody(request);
    if (!body)
        return body.error();
    return withEnrollment(cloud, request, Stage::Recovery, [&](const Applying &applying) {
        const auto number = readPhoneNumber(*body);
        if (!number)
            return number.error();
        auto enrollment = applying.enrollment;
        enrollment.recoveryPhone = *number;
        saveEnrollment(cloud, enrollment);
        return Response::empty(204);
    });
}

Response makeCodes(Cloud &cloud, const Request &request)
{
    return withEnrollment(cloud, request, Stage::Recovery, [&](const Applying &applying) {
        const auto codes = makeBackupCodes(cloud, applying.enrollment.personId);
        auto enrollment = applying.enrollment;
        enrollment.backupHashes = codes.hashes;
        saveEnrollment(cloud, enrollment);
        return Response::json(QJsonObject{{u"codes"_s, QJsonArray::fromStringList(codes.shown)}});
    });
}

/// R72: everything comes into force here, and the sign-in goes on.
Response finish(Cloud &cloud, const Request &request)
{
    return withEnrollment(cloud, request, Stage::Recovery, [&](const Applying &applying) {
        auto proved = applying.applicant.ticket;
        if (AdministratorStore(cloud.database).customersOf(proved.personId).isEmpty())
            return ownError(401, u"accessRemoved"_s);
        if (const auto finished = finishEnrollment(cloud, applying.enrollment); !finished)
            return finished.error();
        proved.openedBy = authenticatorMethod;
        return answer(stepAfterProof(cloud, proved));
    });
}

Response abandon(Cloud &cloud, const Request &request)
{
    return withEnrollment(cloud, request, {}, [&](const Applying &applying) {
        removeEnrollment(cloud, applying.enrollment);
        return Response::empty(204);
    });
}

} // namespace

void addEnrollmentRoutes(Router &router, Cloud &cloud)
{
    router.add("POST", "/console/v1/mfa/enrollments", guarded(cloud, begin));
    router.add("POST", "/console/v1/mfa/enrollments/{id}/resend", guarded(cloud, resend));
    router.add("POST", "/console/v1/mfa/enrollments/{id}/verify-email", guarded(cloud, verifyEmail));
    router.add("POST", "/console/v1/mfa/enrollments/{id}/verify-authenticator",
               guarded(cloud, verifyAuthenticator));
    router.add("PUT", "/console/v1/mfa/enrollments/{id}/recovery-phone", guarded(cloud, setPhone));
    router.add("POST", "/console/v1/mfa/enrollments/{id}/backup-codes", guarded(cloud, makeCodes));
    router.add("POST", "/console/v1/mfa/enrollments/{id}/finish", guarded(cloud, finish));
    router.add("DELETE", "/console/v1/mfa/enrollments/{id}", guarded(cloud, abandon));
}

} // namespace ccj::sandbox
