# The catalogues are compiled into the program, Qt's own Japanese texts beside ours, so that the
# console never depends on what happens to be installed.
set(ts_files ${CMAKE_SOURCE_DIR}/translations/ccj_ja.ts ${CMAKE_SOURCE_DIR}/translations/ccj_en.ts)
qt_add_lrelease(ccj_ui TS_FILES ${ts_files} QM_FILES_OUTPUT_VARIABLE qm_files OPTIONS -silent)
get_target_property(qmake Qt6::qmake IMPORTED_LOCATION)
execute_process(COMMAND ${qmake} -query QT_INSTALL_TRANSLATIONS
    OUTPUT_VARIABLE qt_translations OUTPUT_STRIP_TRAILING_WHITESPACE)
configure_file(${qt_translations}/qtbase_ja.qm ${CMAKE_BINARY_DIR}/qtbase_ja.qm COPYONLY)
qt_add_resources(ccj_ui translations PREFIX "/i18n" BASE ${CMAKE_BINARY_DIR}
    FILES ${qm_files} ${CMAKE_BINARY_DIR}/qtbase_ja.qm)
# `ninja update_translations` collects the texts of ui/ into the catalogues; English needs plurals alone.
set(collect Qt6::lupdate -silent -no-obsolete -locations none -I . ui)
add_custom_target(update_translations
    COMMAND ${collect} -ts translations/ccj_ja.ts
    COMMAND ${collect} -pluralonly -ts translations/ccj_en.ts
    WORKING_DIRECTORY ${CMAKE_SOURCE_DIR} VERBATIM)
