"""A plugin of pytest for the public S3 suite: its clients of an account's root sign for a Region without a name, which AWS
refuses; they get the one that IAM has."""

import boto3

CLIENT = boto3.client


def pytest_configure(config):
    def client(*arguments, **settings):
        if settings.get("region_name") == "":
            settings["region_name"] = "us-east-1"
        return CLIENT(*arguments, **settings)

    boto3.client = client
