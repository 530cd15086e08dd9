// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"

#include <QList>
#include <QStringList>
#include <QVersionNumber>

/// What is known of Cloud Connectors before they are installed, as data: nothing here is a sentence for
/// people. An `id` is what ui words by; a `source` is the section of Citrix's documentation that a fact comes
/// from.
namespace ccj::preparation {

/// One of the three tasks (R165). A step is known by its id.
struct Task
{
    QString id;
    QString source;
    QStringList steps;

    bool operator==(const Task &) const = default;
};

/// Something that a machine must have before a connector is installed on it (R179–R187).
struct Requirement
{
    enum class Kind {
        Confirmation, ///< answered by yes or no
        Choice,       ///< answered by one of the choices
        Version,      ///< answered by a version number
    };

    QString id;
    Kind kind = Kind::Confirmation;
    QStringList choices;  ///< of a Choice
    QStringList accepted; ///< those of the choices that meet it
    QVersionNumber least; ///< of a Version
    QString source;

    bool operator==(const Requirement &) const = default;
};

/// One row of the table of functional levels: "2008R2", "2012", "2012R2", "2016".
struct Combination
{
    QString forest;
    QString domain;
    QStringList controllers; ///< versions of Windows Server that domain controllers may have

    bool operator==(const Combination &) const = default;
};

/// The supported functional levels of Active Directory (R235).
struct Levels
{
    QStringList levels;      ///< that can be asked for, also such as are in no row
    QStringList controllers; ///< likewise
    QList<Combination> combinations;
    QString source;
};

/// From which connector on FIPS mode is supported (R237), and the way there for older ones (R238).
struct FipsRule
{
    QVersionNumber first;
    QStringList steps;
    QString source;
};

/// A row of the port table (R223): from the connector to a machine of the internal network.
struct Port
{
    QString service; ///< as Windows calls it
    QString clientPorts;
    QStringList clientProtocols;
    QString serverPorts;
    QStringList serverProtocols;
    bool starred = false; ///< has a "(*)" in the source, which never explains it (X24)
    QString source;
};

/// A certificate that must be trusted (R228), or an address that is asked about one (R226, R227).
struct Certificate
{
    enum class Kind { Certificate, Revocation, Contact };

    Kind kind = Kind::Certificate;
    QString name;        ///< a host, unless it is a certificate
    QString address;     ///< where it is fetched, or what must be reachable
    QStringList sources; ///< one or two: the lists differ (X19)
};

/// A Windows service that comes with a connector (R239).
struct Service
{
    QString id;
    QString name;
    QString account;
    QString source;
};

/// Where a connector writes what it does (R241–R244).
struct Location
{
    enum class Kind {
        Folder,
        Registry,
        Provider, ///< of the Windows event log
    };

    QString id;
    Kind kind = Kind::Folder;
    QString path;
    QString source;
};

/// Something to know, worded by ui.
struct Note
{
    QString id;
    QString command; ///< for a command prompt; may be empty
    QString article; ///< of Citrix's knowledge base; may be empty
    QString source;
};

/// All of it.
struct Reference
{
    QList<Task> tasks;
    QList<Requirement> requirements;
    Levels levels;
    FipsRule fips;
    QList<Port> ports;
    QList<Certificate> certificates;
    QList<Service> services;
    QList<Location> locations;
    QList<Note> proxyNotes;
    QList<Note> advice;
};

/// Reads the files of a folder. The first fault names file, entry and what is wrong (BadResponse), or the
/// file that cannot be read (Storage).
Result<Reference> readReference(const QString &folder);
/// The data that the program carries.
QString referenceFolder();

} // namespace ccj::preparation
