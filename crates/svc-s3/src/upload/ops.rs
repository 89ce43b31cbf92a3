//! One file per operation, named as AWS names it.

mod abort_multipart_upload;
mod complete_multipart_upload;
mod create_multipart_upload;
mod upload_part;
mod upload_part_copy;
