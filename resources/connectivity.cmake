# What the connectivity check knows: the addresses of the cloud, and the authorities that browsers trust
# everywhere (Mozilla's, from Debian's package ca-certificates), joined into one file.
set(public_authorities ${CMAKE_BINARY_DIR}/public-authorities.pem)
file(GLOB authority_files /usr/share/ca-certificates/mozilla/*.crt)
if(NOT authority_files)
    message(FATAL_ERROR "The package ca-certificates is missing.")
endif()
set(authorities "")
foreach(file ${authority_files})
    file(READ ${file} authority)
    string(APPEND authorities "${authority}\n")
endforeach()
file(GENERATE OUTPUT ${public_authorities} CONTENT "${authorities}")
qt_add_resources(ccj_app connectivity_authorities PREFIX "/connectivity" BASE ${CMAKE_BINARY_DIR}
    FILES ${public_authorities})
qt_add_resources(ccj_app connectivity_addresses PREFIX "/connectivity"
    BASE ${CMAKE_SOURCE_DIR}/resources/reference/connectivity
    FILES ${CMAKE_SOURCE_DIR}/resources/reference/connectivity/addresses.json)
