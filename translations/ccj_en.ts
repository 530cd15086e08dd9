<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>AdministratorWords</name>
    <message numerus="yes">
        <source>Invite sent, %n day(s) ago</source>
        <translation>
            <numerusform>Invite sent, %n day ago</numerusform>
            <numerusform>Invite sent, %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>%n attempt(s) left.</source>
        <translation>
            <numerusform>%n attempt left.</numerusform>
            <numerusform>%n attempts left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LimitText</name>
    <message numerus="yes">
        <source>There is no activity: you will be signed out in %n minute(s). Press a key to keep working.</source>
        <translation>
            <numerusform>There is no activity: you will be signed out in %n minute. Press a key to keep working.</numerusform>
            <numerusform>There is no activity: you will be signed out in %n minutes. Press a key to keep working.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This session reaches its limit of 24 hours in %n minute(s). Save what you are working on: unsaved changes are lost and you sign in again.</source>
        <translation>
            <numerusform>This session reaches its limit of 24 hours in %n minute. Save what you are working on: unsaved changes are lost and you sign in again.</numerusform>
            <numerusform>This session reaches its limit of 24 hours in %n minutes. Save what you are working on: unsaved changes are lost and you sign in again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccj::ui::AdministratorsPage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n people</source>
        <translation>
            <numerusform>The first %n person</numerusform>
            <numerusform>The first %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read so far…</source>
        <translation>
            <numerusform>%n read so far…</numerusform>
            <numerusform>%n read so far…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccj::ui::ExportFeature</name>
    <message numerus="yes">
        <source>%n rows were saved in %1.</source>
        <translation>
            <numerusform>%n row was saved in %1.</numerusform>
            <numerusform>%n rows were saved in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were saved in %1. The list had not been read to its end.</source>
        <translation>
            <numerusform>%n row was saved in %1. The list had not been read to its end.</numerusform>
            <numerusform>%n rows were saved in %1. The list had not been read to its end.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccj::ui::RemovalMessages</name>
    <message numerus="yes">
        <source>You are no longer an administrator here. You will be signed out in %n second(s).</source>
        <translation>
            <numerusform>You are no longer an administrator here. You will be signed out in %n second.</numerusform>
            <numerusform>You are no longer an administrator here. You will be signed out in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Whoever is still signed in keeps access for at most %n second(s).</source>
        <translation>
            <numerusform>%1 Whoever is still signed in keeps access for at most %n second.</numerusform>
            <numerusform>%1 Whoever is still signed in keeps access for at most %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was removed, but at %2 %n secure client(s) of theirs were still there.</source>
        <translation>
            <numerusform>%1 was removed, but at %2 %n secure client of theirs was still there.</numerusform>
            <numerusform>%1 was removed, but at %2 %n secure clients of theirs were still there.</numerusform>
        </translation>
    </message>
</context>
</TS>
