# SPDX-License-Identifier: MIT
# Run by cpack before it packs: folders that anybody can enter, whatever the packer's umask says.
# CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS does not see to that, the umask is taken from it.
file(CHMOD_RECURSE "${CPACK_TEMPORARY_INSTALL_DIRECTORY}" DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
