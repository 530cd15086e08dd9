# What is known of connectors before they are installed: facts with the section of Citrix's documentation they
# come from. Words for people are in ui/preparation.
file(GLOB preparation_files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/reference/preparation/*.json)
qt_add_resources(ccj_app preparation PREFIX "/preparation" BASE ${CMAKE_SOURCE_DIR}/resources/reference/preparation
    FILES ${preparation_files})
