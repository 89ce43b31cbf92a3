//! One file per operation, named as AWS names it.

mod create_certificate_authority;
mod create_certificate_authority_audit_report;
mod create_permission;
mod delete_certificate_authority;
mod delete_permission;
mod delete_policy;
mod describe_certificate_authority;
mod describe_certificate_authority_audit_report;
mod get_certificate;
mod get_certificate_authority_certificate;
mod get_certificate_authority_csr;
mod get_policy;
mod import_certificate_authority_certificate;
mod issue_certificate;
mod list_certificate_authorities;
mod list_permissions;
mod list_tags;
mod put_policy;
mod restore_certificate_authority;
mod revoke_certificate;
mod tag_certificate_authority;
mod untag_certificate_authority;
mod update_certificate_authority;
