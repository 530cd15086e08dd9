# The icons of the console: Bootstrap Icons (MIT, Debian package bootstrap-icons), embedded one by one.
set(icon_names
    arrow-clockwise bell bell-slash box-arrow-right box-arrow-up-right building check check-circle-fill check-lg chevron-down
    chevron-right chevron-up circle circle-fill circle-half clipboard cloud-fill cloud-slash download files
    dash-circle exclamation-circle-fill exclamation-triangle-fill eye eye-slash gear geo-alt globe grid house
    inbox info-circle-fill journal-check key lightbulb list-check people person person-plus plus-lg question-circle search shield-lock
    slash-circle table translate trash triangle-fill x-circle-fill x-lg)
find_path(bootstrap_icons_dir NAMES svg/person.svg PATHS /usr/share/bootstrap-icons NO_DEFAULT_PATH REQUIRED)
set(icon_files)
foreach(name ${icon_names})
    set(file ${bootstrap_icons_dir}/svg/${name}.svg)
    set_source_files_properties(${file} PROPERTIES QT_RESOURCE_ALIAS ${name}.svg)
    list(APPEND icon_files ${file})
endforeach()
qt_add_resources(ccj_ui icons PREFIX "/icons" FILES ${icon_files})
qt_add_resources(ccj_ui icon_licence PREFIX "/" BASE ${CMAKE_SOURCE_DIR}/resources
    FILES ${CMAKE_SOURCE_DIR}/resources/LICENSE-icons)
