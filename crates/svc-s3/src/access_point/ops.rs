//! One file per operation, named as AWS names it.

mod create_access_point;
mod delete_access_point;
mod delete_access_point_policy;
mod get_access_point;
mod get_access_point_policy;
mod get_access_point_policy_status;
mod list_access_points;
mod list_tags_for_resource;
mod put_access_point_policy;
mod tag_resource;
mod untag_resource;
