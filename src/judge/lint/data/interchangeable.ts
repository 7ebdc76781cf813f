// Made by "npm run gen" from data/lint/interchangeable.yaml. Do not edit.
// oxfmt-ignore
export const interchangeable = [
  {
    "what": "cloud platforms",
    "skills": [
      "aws",
      "azure",
      "gcp"
    ]
  },
  {
    "what": "deep learning frameworks",
    "skills": [
      "pytorch",
      "tensorflow",
      "jax",
      "keras",
      "mxnet",
      "caffe",
      "theano"
    ]
  },
  {
    "what": "frameworks for LLM applications",
    "skills": [
      "langchain",
      "llamaindex",
      "semantic-kernel",
      "haystack",
      "crewai",
      "autogen",
      "langgraph",
      "dspy"
    ]
  },
  {
    "what": "vector databases",
    "skills": [
      "pinecone",
      "weaviate",
      "qdrant",
      "milvus",
      "chroma",
      "pgvector",
      "faiss",
      "lancedb",
      "turbopuffer"
    ]
  },
  {
    "what": "dashboard tools",
    "skills": [
      "tableau",
      "power-bi",
      "looker",
      "qlik",
      "looker-studio",
      "metabase",
      "apache-superset",
      "domo",
      "tibco-spotfire",
      "microstrategy",
      "amazon-quicksight"
    ]
  },
  {
    "what": "data warehouses",
    "skills": [
      "snowflake",
      "google-bigquery",
      "amazon-redshift",
      "databricks",
      "azure-synapse-analytics",
      "teradata"
    ]
  },
  {
    "what": "workflow orchestrators",
    "skills": [
      "apache-airflow",
      "dagster",
      "prefect",
      "azure-data-factory",
      "aws-step-functions",
      "luigi"
    ]
  },
  {
    "what": "web frameworks of the browser",
    "skills": [
      "react",
      "angular",
      "vue-js",
      "svelte"
    ]
  },
  {
    "what": "statistics packages",
    "skills": [
      "sas",
      "ibm-spss",
      "stata",
      "r",
      "matlab"
    ]
  },
  {
    "what": "model families",
    "skills": [
      "gpt",
      "claude",
      "gemini",
      "llama",
      "mistral"
    ]
  }
] as const;
