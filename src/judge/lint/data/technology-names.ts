// Made by "npm run gen" from data/lint/technology-names.yaml. Do not edit.
// oxfmt-ignore
export const technologyNames = {
  "misspelt": [
    {
      "right": "PyTorch",
      "wrong": [
        "Pytorch",
        "Py Torch",
        "PyTorh",
        "Pytoch"
      ]
    },
    {
      "right": "TensorFlow",
      "wrong": [
        "Tensorflow",
        "Tensor Flow",
        "TensorFlows",
        "Tensor flow",
        "Tenserflow"
      ]
    },
    {
      "right": "LangChain",
      "wrong": [
        "Langchain",
        "Lang Chain",
        "LangChian"
      ]
    },
    {
      "right": "LangGraph",
      "wrong": [
        "Langgraph",
        "Lang Graph"
      ]
    },
    {
      "right": "LlamaIndex",
      "wrong": [
        "Llamaindex",
        "Llama Index",
        "LLamaIndex",
        "LLama Index"
      ]
    },
    {
      "right": "Hugging Face",
      "wrong": [
        "HuggingFace",
        "Huggingface",
        "Hugging face"
      ]
    },
    {
      "right": "JavaScript",
      "wrong": [
        "Javascript",
        "Java Script",
        "JavaScipt"
      ]
    },
    {
      "right": "TypeScript",
      "wrong": [
        "Typescript",
        "Type Script"
      ]
    },
    {
      "right": "GitHub",
      "wrong": [
        "Github",
        "Git Hub"
      ]
    },
    {
      "right": "GitLab",
      "wrong": [
        "Gitlab",
        "Git Lab"
      ]
    },
    {
      "right": "PostgreSQL",
      "wrong": [
        "PostgresSQL",
        "Postgre SQL",
        "PostGreSQL",
        "Postgresql",
        "PostgreSql",
        "PostGres",
        "Postgre"
      ]
    },
    {
      "right": "MySQL",
      "wrong": [
        "MySql",
        "Mysql",
        "My SQL"
      ]
    },
    {
      "right": "NoSQL",
      "wrong": [
        "NoSql",
        "Nosql"
      ]
    },
    {
      "right": "MongoDB",
      "wrong": [
        "Mongo DB",
        "MongoDb",
        "Mongodb"
      ]
    },
    {
      "right": "DynamoDB",
      "wrong": [
        "Dynamo DB",
        "DynamoDb",
        "Dynamodb"
      ]
    },
    {
      "right": "Kubernetes",
      "wrong": [
        "Kubernets",
        "Kubernates",
        "Kubernetees",
        "Kuberentes",
        "Kubenetes"
      ]
    },
    {
      "right": "Elasticsearch",
      "wrong": [
        "Elastic Search",
        "ElasticSearch"
      ]
    },
    {
      "right": "MLflow",
      "wrong": [
        "MLFlow",
        "Mlflow",
        "ML Flow"
      ]
    },
    {
      "right": "MLOps",
      "wrong": [
        "MLops",
        "Mlops",
        "ML Ops"
      ]
    },
    {
      "right": "DevOps",
      "wrong": [
        "Devops",
        "Dev Ops"
      ]
    },
    {
      "right": "scikit-learn",
      "wrong": [
        "Scikit-Learn",
        "SciKit-Learn",
        "Sci-kit Learn",
        "Scikit Learn",
        "scikit learn",
        "Sci-Kit Learn",
        "scikitlearn",
        "SciKit Learn",
        "Sci-kit learn"
      ]
    },
    {
      "right": "NumPy",
      "wrong": [
        "Numpy",
        "NumpPy"
      ]
    },
    {
      "right": "SciPy",
      "wrong": [
        "Scipy"
      ]
    },
    {
      "right": "PySpark",
      "wrong": [
        "Pyspark",
        "Py Spark"
      ]
    },
    {
      "right": "BigQuery",
      "wrong": [
        "Big Query",
        "Bigquery",
        "BigQuerry"
      ]
    },
    {
      "right": "Power BI",
      "wrong": [
        "PowerBI",
        "PowerBi",
        "Power Bi",
        "Powerbi"
      ]
    },
    {
      "right": "SageMaker",
      "wrong": [
        "Sagemaker",
        "Sage Maker"
      ]
    },
    {
      "right": "OpenAI",
      "wrong": [
        "OpenAi",
        "Openai"
      ]
    },
    {
      "right": "ChatGPT",
      "wrong": [
        "Chat GPT",
        "ChatGpt",
        "Chatgpt",
        "Chat-GPT"
      ]
    },
    {
      "right": "FastAPI",
      "wrong": [
        "Fast API",
        "FastApi",
        "Fastapi"
      ]
    },
    {
      "right": "GraphQL",
      "wrong": [
        "GraphQl",
        "Graphql",
        "Graph QL"
      ]
    },
    {
      "right": "OpenCV",
      "wrong": [
        "Open CV",
        "OpenCv",
        "Opencv"
      ]
    },
    {
      "right": "XGBoost",
      "wrong": [
        "XGboost",
        "Xgboost",
        "XG Boost"
      ]
    },
    {
      "right": "LightGBM",
      "wrong": [
        "Light GBM",
        "LightGbm"
      ]
    },
    {
      "right": "Node.js",
      "wrong": [
        "NodeJS",
        "NodeJs",
        "Nodejs",
        "Node JS",
        "Node.JS"
      ]
    },
    {
      "right": "Next.js",
      "wrong": [
        "NextJS",
        "NextJs",
        "Nextjs",
        "Next.JS"
      ]
    },
    {
      "right": "Vue.js",
      "wrong": [
        "VueJS",
        "VueJs",
        "Vuejs",
        "Vue.JS"
      ]
    },
    {
      "right": "Databricks",
      "wrong": [
        "DataBricks",
        "Data Bricks"
      ]
    },
    {
      "right": "Snowflake",
      "wrong": [
        "SnowFlake",
        "Snow Flake"
      ]
    },
    {
      "right": "Terraform",
      "wrong": [
        "TerraForm"
      ]
    },
    {
      "right": "Grafana",
      "wrong": [
        "Graphana"
      ]
    },
    {
      "right": "RabbitMQ",
      "wrong": [
        "Rabbit MQ",
        "RabbitMq"
      ]
    },
    {
      "right": "CrewAI",
      "wrong": [
        "Crew AI",
        "CrewAi"
      ]
    },
    {
      "right": "Weights & Biases",
      "wrong": [
        "Weights and Biases",
        "Weight & Biases",
        "Weights & Bias"
      ]
    },
    {
      "right": "DeepSpeed",
      "wrong": [
        "Deepspeed"
      ]
    },
    {
      "right": "Pinecone",
      "wrong": [
        "PineCone"
      ]
    },
    {
      "right": "Weaviate",
      "wrong": [
        "Weviate",
        "Weavite"
      ]
    },
    {
      "right": "Airflow",
      "wrong": [
        "AirFlow",
        "Air Flow"
      ]
    },
    {
      "right": "Tableau",
      "wrong": [
        "Tablue",
        "Tableu",
        "Tabluea"
      ]
    }
  ],
  "renamed": [
    {
      "old": [
        "Google Data Studio"
      ],
      "now": "Looker Studio",
      "since": "2022-10"
    },
    {
      "old": [
        "Azure SQL Data Warehouse"
      ],
      "now": "Azure Synapse Analytics",
      "since": "2019-11"
    },
    {
      "old": [
        "Azure Active Directory",
        "Azure AD"
      ],
      "now": "Microsoft Entra ID",
      "since": "2023-07"
    },
    {
      "old": [
        "Azure Cognitive Search"
      ],
      "now": "Azure AI Search",
      "since": "2023-11"
    },
    {
      "old": [
        "Azure Cognitive Services"
      ],
      "now": "Azure AI services",
      "since": "2023-07"
    },
    {
      "old": [
        "Azure Form Recognizer",
        "Form Recognizer"
      ],
      "now": "Azure AI Document Intelligence",
      "since": "2023-07"
    },
    {
      "old": [
        "Amazon Elasticsearch Service",
        "AWS Elasticsearch Service"
      ],
      "now": "Amazon OpenSearch Service",
      "since": "2021-09"
    },
    {
      "old": [
        "Google Stackdriver",
        "Stackdriver"
      ],
      "now": "Google Cloud Observability",
      "since": "2020-10"
    },
    {
      "old": [
        "Kinesis Firehose",
        "Kinesis Data Firehose"
      ],
      "now": "Amazon Data Firehose",
      "since": "2024-02"
    },
    {
      "old": [
        "Prefect Orion"
      ],
      "now": "Prefect 2",
      "since": "2022-07"
    },
    {
      "old": [
        "GPT Index"
      ],
      "now": "LlamaIndex",
      "since": "2023-02"
    },
    {
      "old": [
        "Salesforce Einstein Analytics",
        "Einstein Analytics"
      ],
      "now": "CRM Analytics",
      "since": "2022-04"
    }
  ]
} as const;
