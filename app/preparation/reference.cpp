// SPDX-License-Identifier: Apache-2.0
#include "app/preparation/reference.h"

#include "app/core/nametable.h"
#include "app/preparation/jsonentry.h"
#include "app/preparation/versiontext.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace ccj::preparation {

namespace {

const QStringList protocols{u"TCP"_s, u"UDP"_s};

constexpr NameTable certificateKinds{
    Name{Certificate::Kind::Certificate, "certificate"_L1},
    Name{Certificate::Kind::Revocation, "revocation"_L1},
    Name{Certificate::Kind::Contact, "contact"_L1},
};

constexpr NameTable locationKinds{
    Name{Location::Kind::Folder, "folder"_L1},
    Name{Location::Kind::Registry, "registry"_L1},
    Name{Location::Kind::Provider, "provider"_L1},
};

/// The value with that name; the first of the table, and a fault, for an unknown one.
template <class Table> auto valueIn(const JsonEntry &entry, QLatin1StringView name, const Table &table)
{
    QStringList choices;
    for (const auto &known : table.names)
        choices.append(known.text);
    return table.valueOf(entry.oneOf(name, choices)).value_or(table.names.front().value);
}

QVersionNumber versionOf(const JsonEntry &entry, QLatin1StringView name)
{
    const auto version = versionIn(entry.text(name));
    if (!version)
        entry.complain(u"\"%1\" must be a version"_s.arg(name));
    return version.value_or(QVersionNumber());
}

void read(const JsonEntry &file, QList<Task> &tasks)
{
    for (const auto &entry : file.entries("tasks"_L1))
        tasks.append({entry.text("id"_L1), entry.text("source"_L1), entry.texts("steps"_L1)});
}

void read(const JsonEntry &file, QList<Requirement> &requirements)
{
    for (const auto &entry : file.entries("requirements"_L1)) {
        Requirement requirement{.id = entry.text("id"_L1), .source = entry.text("source"_L1)};
        if (entry.has("choices"_L1)) {
            requirement.kind = Requirement::Kind::Choice;
            requirement.choices = entry.texts("choices"_L1);
            requirement.accepted = entry.textsOf("accepted"_L1, requirement.choices);
        } else if (entry.has("leastVersion"_L1)) {
            requirement.kind = Requirement::Kind::Version;
            requirement.least = versionOf(entry, "leastVersion"_L1);
        }
        requirements.append(requirement);
    }
}

void read(const JsonEntry &file, Levels &levels)
{
    levels.source = file.text("source"_L1);
    levels.levels = file.texts("levels"_L1);
    levels.controllers = file.texts("controllers"_L1);
    for (const auto &entry : file.entries("combinations"_L1))
        levels.combinations.append({entry.oneOf("forest"_L1, levels.levels),
                                    entry.oneOf("domain"_L1, levels.levels),
                                    entry.textsOf("controllers"_L1, levels.controllers)});
}

void read(const JsonEntry &file, FipsRule &rule)
{
    rule = {versionOf(file, "firstVersion"_L1), file.texts("steps"_L1), file.text("source"_L1)};
}

void read(const JsonEntry &file, QList<Port> &ports)
{
    const auto source = file.text("source"_L1);
    for (const auto &entry : file.entries("ports"_L1))
        ports.append({entry.text("service"_L1), entry.text("clientPorts"_L1),
                      entry.textsOf("clientProtocols"_L1, protocols), entry.text("serverPorts"_L1),
                      entry.textsOf("serverProtocols"_L1, protocols), entry.optionalFlag("starred"_L1),
                      source});
}

void read(const JsonEntry &file, QList<Certificate> &certificates)
{
    const auto pages = file.entry("pages"_L1);
    for (const auto &entry : file.entries("certificates"_L1)) {
        Certificate certificate{.kind = valueIn(entry, "kind"_L1, certificateKinds),
                                .name = entry.text("name"_L1),
                                .address = entry.text("address"_L1)};
        const auto keys = entry.texts("pages"_L1);
        for (const auto &key : keys)
            certificate.sources.append(pages.text(QLatin1StringView(key.toLatin1())));
        certificates.append(certificate);
    }
}

void read(const JsonEntry &file, QList<Service> &services)
{
    const auto source = file.text("source"_L1);
    for (const auto &entry : file.entries("services"_L1))
        services.append({entry.text("id"_L1), entry.text("name"_L1), entry.text("account"_L1), source});
}

void read(const JsonEntry &file, QList<Location> &locations)
{
    for (const auto &entry : file.entries("locations"_L1))
        locations.append({entry.text("id"_L1), valueIn(entry, "kind"_L1, locationKinds),
                          entry.text("path"_L1), entry.text("source"_L1)});
}

void read(const JsonEntry &file, QList<Note> &notes)
{
    for (const auto &entry : file.entries("notes"_L1))
        notes.append({entry.text("id"_L1), entry.optionalText("command"_L1), entry.optionalText("article"_L1),
                      entry.text("source"_L1)});
}

/// One subject is one file: "ports" is ports.json of the format ccj-preparation-ports.
template <class Part> void readPart(const QString &folder, const QString &subject, Part &part, Fault &fault)
{
    const auto name = subject + u".json"_s;
    const auto object = readReferenceFile(QDir(folder).filePath(name), u"ccj-preparation-"_s + subject);
    if (object)
        read(JsonEntry(*object, name, fault), part);
    else if (!fault)
        fault = object.error();
}

} // namespace

Result<Reference> readReference(const QString &folder)
{
    Reference reference;
    Fault fault;
    readPart(folder, u"checklist"_s, reference.tasks, fault);
    readPart(folder, u"machine"_s, reference.requirements, fault);
    readPart(folder, u"levels"_s, reference.levels, fault);
    readPart(folder, u"fips"_s, reference.fips, fault);
    readPart(folder, u"ports"_s, reference.ports, fault);
    readPart(folder, u"certificates"_s, reference.certificates, fault);
    readPart(folder, u"services"_s, reference.services, fault);
    readPart(folder, u"logs"_s, reference.locations, fault);
    readPart(folder, u"proxy"_s, reference.proxyNotes, fault);
    readPart(folder, u"advice"_s, reference.advice, fault);
    if (fault)
        return std::unexpected(*fault);
    return reference;
}

QString referenceFolder()
{
    return u":/preparation"_s;
}

} // namespace ccj::preparation
